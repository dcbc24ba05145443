# ImportError handling: missing modules and names, fallback idioms, failing modules retried, submodule of a non-package.
import sys
try: import no_such
except ImportError as e: print e
try: import mod.sub
except ImportError as e: print e
try: import pkg.no_such
except ImportError as e: print e
try: from mod import no_name
except ImportError as e: print e
try: from pkg import no_name
except ImportError as e: print e
try: import no_pkg.sub.leaf
except ImportError as e: print e
try:
    import fast_json as json
except ImportError:
    import mod as json
print json.__name__
for i in range(2):
    try: import failing
    except ValueError as e: print e, 'failing' in sys.modules
try: import pkg.failing
except ValueError as e: print e, 'pkg.failing' in sys.modules, 'pkg' in sys.modules, 'pkg' in globals(), hasattr(sys.modules['pkg'], 'failing')
import late
late.flag = True
print late.attempts
try: import mod.value
except ImportError as e: print e
try: import needs_missing
except ImportError as e: print e, 'needs_missing' in sys.modules
try: import bad_syntax
except SyntaxError as e: print e.msg, e.lineno
def lazy():
    global lazily
    import lazily
    return lazily.value
print lazy(), lazily.__name__
class Opt(object):
    try: import no_such as dep
    except ImportError: dep = None
print Opt.dep
