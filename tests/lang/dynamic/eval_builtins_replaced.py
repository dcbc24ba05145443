# __builtins__ of the namespace decides about built-ins.
print eval('len', {'__builtins__': {'len': 'mine'}})
try:
    eval('open', {'__builtins__': {}})
except NameError as e:
    print e
try:
    exec "import sys" in {'__builtins__': {}}
except ImportError as e:
    print e
import __builtin__
print eval('len([1])', {'__builtins__': __builtin__})
g = {'__builtins__': {'x': 5, 'True': 0}}
exec "def f(): return x, True" in g
print g['f']()
