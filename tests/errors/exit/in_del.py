# In __del__ even SystemExit is ignored.
import sys


class Last(object):
    def __del__(self):
        sys.exit(3)

    def __repr__(self):
        return 'Last()'


x = Last()
del x
print 'goes on'
