# from … import * in exec, in functions and modules.
exec "from math import *"
print floor(2.5), pi > 3
def f():
    exec "from string import *"
    return digits, sorted(k for k in locals() if k == 'digits')
print f()
d = {}
exec "from os.path import join, split as s; import os.path as p, sys" in d
print sorted(k for k in d if k[0] != '_'), d['join']('a', 'b')
try:
    exec "from math import nothing"
except ImportError as e:
    print e
try:
    exec "import no_such_module_at_all"
except ImportError as e:
    print e
