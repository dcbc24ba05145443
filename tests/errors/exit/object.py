# An object is printed by its __str__.
import sys


class Reason(object):
    def __str__(self):
        return 'reason: none'

    def __repr__(self):
        return 'not this'


sys.exit(Reason())
