import pkg.self_import
import sys
me = sys.modules[__name__]
from pkg import self_import as again
