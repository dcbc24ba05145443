# A package that puts an object of its own in sys.modules still has submodules, found by the object's __path__.
import sys

import pkg
print type(pkg).__name__, pkg.lazy
import pkg.__main__
print pkg.__main__.x
from pkg.sub import y
print y
print sorted(name for name in sys.modules if name.startswith('pkg'))
