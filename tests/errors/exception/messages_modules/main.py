# An exception class of another module is shown with its module, one of the main program without.
import sys
from errors.kinds import Special, Old, Fake


class Special2(Special):
    pass


for error in [Special2('mine'), Special('theirs'), Fake('lies')]:
    sys.excepthook(type(error), error, None)
sys.excepthook(Old, 'old', None)
raise Special('uncaught')
