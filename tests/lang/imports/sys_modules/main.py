# sys.modules: replaced, removed, None and foreign entries, self-replacing modules.
import sys
import mod
first = mod
del sys.modules['mod']
import mod
print mod is first, mod.marker is first.marker
sys.modules['mod'] = 'any object'
import mod
print mod
class Fake(object):
    attr = 'fake attr'
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        return 'dynamic ' + n
sys.modules['fake'] = Fake()
import fake
from fake import attr, something
print fake.attr, attr, something
sys.modules['blocked'] = None
try: import blocked
except ImportError as e: print e
del sys.modules['blocked']
import blocked
print blocked.value
import selfreplace
print type(selfreplace).__name__, selfreplace.answer
import pkg.sub
sub = pkg.sub
del sys.modules['pkg.sub']
import pkg.sub
print pkg.sub is sub, pkg.sub.name
del pkg.sub
try: print pkg.sub
except AttributeError as e: print e
import pkg.sub
try: print pkg.sub
except AttributeError as e: print e
try: from pkg import sub as s3
except ImportError as e: print e
del sys.modules['pkg.sub']
from pkg import sub as s3
print s3.name
sys.modules['pkg.virtual'] = Fake()
import pkg.virtual
print type(sys.modules['pkg.virtual']).__name__
