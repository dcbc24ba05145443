# Imports inside functions, loops, conditionals, classes and try blocks; each executed once; names bound where they stand.
import sys
def use():
    import counted
    return counted.n
print 'counted' in sys.modules
print use(), use(), 'counted' in globals(), 'counted' in sys.modules
for name in range(2):
    import counted as c
print c.n
if len(sys.argv) > 5:
    import never_there
else:
    from alt import impl
print impl()
class Holder(object):
    import counted
    from alt import impl as static_impl
    static_impl = staticmethod(static_impl)
    if True:
        from alt import flag
print Holder.counted.n, Holder.static_impl(), Holder.flag, hasattr(Holder, 'impl')
def both():
    from alt import impl, flag as f
    import alt, counted as k
    return impl(), f, alt.flag, k.n, sorted(locals())
print both()
def glob():
    global alt
    import alt
glob(); print alt.flag
def gen():
    import counted
    yield counted.n
    from alt import flag
    yield flag
print list(gen())
lam = lambda: __import__('alt').flag
print lam()
try:
    from alt import impl, missing
except ImportError as e: print e
try:
    import alt.sub
except ImportError as e: print e
def closure():
    import counted
    def inner(): return counted.n
    return inner
print closure()()
while True:
    from alt import flag
    break
print flag
