# Which built-in names evaluated code sees: a replaced __builtins__, an empty one, one that is a module, and none.
import __builtin__
import types


def attempt(source, names):
    try:
        exec source in names
    except Exception as e:
        print type(e).__name__, e
    print sorted(k for k in names if not k.startswith('__'))


attempt('x = len("abc")', {})
attempt('x = len("abc")', {'__builtins__': {}})
attempt('x = len("abc")', {'__builtins__': {'len': lambda s: 'mine'}})
attempt('def f(): return len("abc")\nx = f()', {'__builtins__': {'len': lambda s: 'nested'}})
attempt('import os', {'__builtins__': {}})
attempt('import sys\ny = sys.__name__', {'__builtins__': {'__import__': lambda *a: types.ModuleType('fake')}})
attempt('class C: pass', {'__builtins__': {}})
attempt('raise ValueError', {'__builtins__': {'ValueError': KeyError}})
attempt('x = [i for i in (1, 2)]; y = None; z = True', {'__builtins__': {'True': 'truth'}})
module = types.ModuleType('replaced')
module.len = lambda s: 'from a module'
attempt('x = len("abc")', {'__builtins__': module})
names = {}
exec '1' in names
print names['__builtins__'] is __builtin__.__dict__
f = types.FunctionType(compile('len', 'f', 'eval'), {'__builtins__': {'len': 'given'}})
print f()
print eval('__builtins__', {'__builtins__': {'a': 1}})
print eval('abs(-3)', {'abs': lambda n: 'global first'})
