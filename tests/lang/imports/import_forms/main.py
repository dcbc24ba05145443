# import a, import a.b, as, several at once, from with parentheses and as; what each binds.
import mod
import mod as alias
import pkg.sub, pkg.other as other
import pkg.deep.leaf
print mod is alias, mod.value, pkg.sub.name, other.name, pkg.deep.leaf.name
from mod import value, func as f
from mod import (value as v2,
                 func,)
print value, f is func, v2
from pkg import sub
from pkg.deep import leaf as l
from pkg.deep.leaf import name
print sub is pkg.sub, l is pkg.deep.leaf, name
def inside():
    import pkg.other
    from mod import value as local
    return local, pkg.other.name, sorted(k for k in locals())
print inside()
import pkg.deep.leaf as ll
print ll.name, 'll' in globals()
class C(object):
    import mod as m
    from mod import value
print C.m is mod, C.value, C().value
mod.value = 'changed'
print alias.value, value, C.value
import sys
print sys.modules['mod'] is mod, sys.modules['pkg.deep.leaf'] is ll, 'pkg.deep' in sys.modules
mod = 'rebound'
import mod
print mod.value
del mod
import mod
print mod.count
import mod, mod as again; print again is mod
if 0: import never_found
