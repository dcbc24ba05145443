# Names that clash: a module named like a builtin, like a package attribute, submodule hiding attributes, __init__ order.
import string_like as str_mod
print str_mod.upper('x'), str('still builtin')
import pkg
print type(pkg.thing).__name__
import pkg.thing
print type(pkg.thing).__name__, pkg.thing.value
from pkg import thing
print type(thing).__name__
import pkg.func
print callable(pkg.func), type(pkg.func).__name__
from pkg import func
print type(func).__name__
from pkg.func import func
print func()
import list
print list.append('custom module named list')
del list
print list('ab')
from math_like import abs, pow as power
print abs(-5), power(2, 3)
del abs
print abs(-5)
import __future__
print __future__.division.__class__.__name__
from pkg import self_import
print self_import.me is self_import, self_import.again is self_import
import a_module, A_Module
print a_module.case, A_Module.case, a_module is A_Module
