# Relative imports, which the first Grumpy lacked: siblings, parents, names and modules, from __init__ too.
from pkg import top
from pkg.sub import middle
from pkg.sub.leaf import chain
print top(), middle.up(), chain(), middle.sibling.name
import pkg.sub.leaf as leaf
print leaf.grand.name, leaf.CONST
