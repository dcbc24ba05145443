# What raise accepts, and what it says about the rest.
import sys


class New(object):
    pass


def attempt(*parts):
    try:
        if len(parts) == 1:
            raise parts[0]
        elif len(parts) == 2:
            raise parts[0], parts[1]
        else:
            raise parts[0], parts[1], parts[2]
    except:
        print sys.exc_info()[0].__name__, '|', sys.exc_info()[1]


attempt(3)
attempt(None)
attempt(New)
attempt(New())
attempt(int)
attempt(u'text')
attempt(())
attempt((ValueError, KeyError), 'first of the tuple')
attempt(((KeyError, 1), 2), 'nested')
attempt(ValueError(1), 2)
attempt(ValueError(1), None)
attempt(ValueError, ValueError('instance'))
attempt(LookupError, KeyError('subclass'))
attempt(KeyError, LookupError('superclass'))
attempt(ValueError, (1, 2))
attempt(ValueError, 'text', 3)
attempt(ValueError, None, None)
attempt(ValueError, 'text', None)
attempt(ValueError())
attempt(BaseException)
