import pkg.self_import
import sys
me = sys.modules[__name__]
try: from pkg import self_import as again
except ImportError: again = me
