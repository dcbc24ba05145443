# Modules are objects: attributes, __dict__, type, creation, names, docs, deletion, __file__ and friends.
import sys
import mod, pkg, pkg.sub
ModuleType = type(sys)
print mod.__name__, mod.__doc__, mod.__package__, type(mod) is ModuleType, ModuleType.__name__
print mod.__file__.rstrip('c').split('/')[-1], pkg.__file__.rstrip('c').split('/')[-2:], len(pkg.__path__), pkg.__path__[0].split('/')[-1], hasattr(mod, '__path__')
print pkg.__name__, pkg.__package__, pkg.sub.__package__, pkg.sub.__name__, __name__, __package__, __doc__, __file__
mod.new = 1
mod.__dict__['other'] = 2
print mod.other, mod.get_new(), 'new' in dir(mod), vars(mod) is mod.__dict__
del mod.new
try: mod.get_new()
except NameError as e: print e
for f in (lambda: mod.missing, lambda: delattr(mod, 'missing'), lambda: setattr(mod, '__dict__', {}), lambda: mod(), lambda: len(mod)):
    try: print f()
    except (AttributeError, TypeError) as e: print type(e).__name__, e
m = ModuleType('made', 'made doc')
print m.__name__, m.__doc__, m, sorted(m.__dict__)
m.f = lambda: 'f'
print m.f(), ModuleType('x').__doc__
try: ModuleType()
except TypeError as e: print e
class Sub(ModuleType):
    @property
    def prop(self): return 'prop of ' + self.__name__
s = Sub('subbed')
print s.prop
sys.modules['subbed'] = s
import subbed
print subbed.prop
print sys.modules['__main__'].mod is mod, globals()['mod'] is mod, repr(sys), mod == mod, mod != pkg, bool(mod), hash(mod) == hash(mod)
print mod.__builtins__ is not None, '__builtins__' in mod.__dict__, mod.func.__module__, mod.Cls.__module__, mod.func.func_globals is mod.__dict__
mod.__name__ = 'renamed'
print mod.name_now(), mod.__name__
mod.helper = lambda: 'patched'
print mod.use_helper()
print getattr(mod, 'zzz', 'default'), hasattr(mod, 'func'), mod.__dict__.get('zzz')
