# In __del__ even SystemExit is ignored.
# skip: __del__ runs when the collector finds the object, not when the last name for it goes
import sys


class Last(object):
    def __del__(self):
        sys.exit(3)

    def __repr__(self):
        return 'Last()'


x = Last()
del x
print 'goes on'
