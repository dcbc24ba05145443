# Wildcard import, which the first Grumpy lacked: from a module, from a package, honouring __all__ and underscores.
from shapes import *
from pkg import *
from pkg.inner import *
print square(3), PI, pkg_value, inner_value, submodule.name
print '_private' in globals(), 'hidden' in globals(), 'not_listed' in globals()
PI = 4
print circle(1), PI
