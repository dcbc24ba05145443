# When sys.excepthook was deleted.
import sys
del sys.excepthook
raise ValueError('original')
