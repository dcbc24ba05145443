# What module _warnings makes of the state of module warnings, whatever a program put there.
import sys
import warnings

import _warnings
sys.stderr = sys.stdout
def go(f, *a, **k):
    try: print f(*a, **k)
    except Exception as e: print type(e), e
we = _warnings.warn_explicit
warnings.filterwarnings('once')
old = warnings.onceregistry
for bad in None, 3, []:
    warnings.onceregistry = bad
    go(we, 'foo', Warning, 'bar', 1, registry=None)
    go(we, 'foo', Warning, 'bar', 1, registry={})
warnings.onceregistry = old
go(we, 'foo', Warning, 'bar', 1, registry=None)
go(we, 'foo', Warning, 'bar', 1, registry=None)
del warnings.onceregistry
go(we, 'foo', Warning, 'bar', 1, registry=None)
warnings.onceregistry = old
warnings.resetwarnings()
for bad in None, 3, u'error', 'error', 'xx', []:
    warnings.defaultaction = bad
    go(we, 'foo', Warning, 'bar', 1, registry={})
warnings.defaultaction = 'error'
go(we, 'foo', Warning, 'bar', 1, registry={})
del warnings.defaultaction
go(we, 'foo', Warning, 'bar', 1, registry={})
warnings.defaultaction = 'default'
for bad in None, 3, (), [()], [('a', 'b', 'c', 'd', 'e', 'f')], [('error', 'x', Warning, None, 0)], [(1, None, Warning, None, 0)], [('x', None, Warning, None, 0)], [('error', None, 3, None, 0)], [('error', None, Warning, None, 'x')],[('error', None, Warning, None, 1)]:
    warnings.filters = bad
    go(we, 'foo', Warning, 'bar', 1, registry={})
warnings.filters = [('error', None, Warning, None, 0)]
go(we, 'foo', Warning, 'bar', 1, registry={})
del warnings.filters
go(we, 'foo', Warning, 'bar', 1, registry={})
warnings.filters = []
for r in None, 3, [], {}:
    go(we, 'foo', Warning, 'bar', 1, registry=r)
    go(we, 'foo', Warning, 'bar', 1, None, r)
go(we, 'foo', Warning, 'bar', 1, 4)
go(we, 'foo', Warning, 4, 1)
go(we, 'foo', 3, 'a', 1)
go(we, u'f\xe9', Warning, 'a', 1)
go(we, 3, Warning, 'a', 1)
del warnings.showwarning
go(we, 'foo', Warning, __file__, 1)
go(we, 'foo', Warning, __file__, 3)
go(we, 'foo', Warning, __file__, 300)
go(we, 'foo', Warning, 'nofile', 3)
go(we, u'f\xe9', Warning, 'a', 1)
go(we, 'foo', Warning, __file__, 3, module_globals={})
class L(object):
    def get_source(self, name): print 'asked', name; return 'l1\n  l2\nl3\n'
go(we, 'foo', Warning, 'nofile', 2, module_globals={'__loader__': L(), '__name__': 'xx'})
go(we, 'foo', Warning, 'nofile', 9, module_globals={'__loader__': L(), '__name__': 'xx'})
def f():
    _warnings.warn('hello')
f()
warnings.showwarning = 3
go(we, 'foo', Warning, __file__, 3)
