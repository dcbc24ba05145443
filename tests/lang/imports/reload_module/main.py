# reload: re-executes in the same namespace, keeps old names, returns the module, and its errors.
import sys
import mod
mod.extra = 'kept'
f = mod.f
old_class = mod.C
print mod.counter
m = reload(mod)
print m is mod, mod.extra, mod.f is f, f() is mod.marker, old_class is mod.C, mod.loads
class NotModule(object): pass
for bad in (5, 'mod', NotModule()):
    try: reload(bad)
    except TypeError as e: print e
del sys.modules['mod']
try: reload(mod)
except ImportError as e: print e
import pkg.sub
print reload(pkg.sub) is pkg.sub, reload(pkg).__name__, pkg.sub.name
del sys.modules['pkg']
try: reload(pkg.sub)
except ImportError as e: print e
