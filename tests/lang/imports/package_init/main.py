# Packages: __init__ runs once before submodules, exports, submodule attributes set after import, name clashes.
print 'before'
import pkg.b
print pkg.order, pkg.b.up
from pkg import clash
print clash
import pkg.clash
print type(pkg.clash).__name__
from pkg import clash
print type(clash).__name__
from pkg import exported, b as bb
print exported(), bb.__name__
import pkg.nested.deeper.leaf
print pkg.nested.deeper.leaf.path(), pkg.nested.deeper.attr
from pkg.nested import deeper, value
print deeper.leaf.__name__, value
import pkg as p2
print p2.nested is pkg.nested, p2.lazy_attr if hasattr(p2, 'lazy_attr') else 'no lazy attr'
from pkg import lazy_attr
print lazy_attr.name, hasattr(p2, 'lazy_attr')
import empty
print empty.__doc__, sorted(k for k in vars(empty) if k not in ('__path__', '__file__', '__builtins__'))
