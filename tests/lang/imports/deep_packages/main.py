# A deep package tree with explicit relative imports across branches, shared state and package-level re-exports.
from app import run, VERSION
import app.core.engine as engine
import app.plugins.loud as loud
from app.plugins import registry, quiet
from app.core.util.text import shout
print run('hello'), VERSION, shout('x')
print sorted(registry), registry['loud'] is loud.Plugin, engine.Engine.__module__, quiet.__name__
print engine.Engine(registry).process('hi'), engine.util.__name__
import sys
print sorted(n for n in sys.modules if n.startswith('app') and sys.modules[n] is not None)
import app
print app.core.util.text.shout is shout, app.plugins.loud is loud, app.__name__, app.core.engine.__package__, app.core.util.text.where()
from app.core import *
print engine.Engine is Engine, 'util' in globals()
try:
    from app.core import nothing
except ImportError as e: print e
try:
    import app.core.engine.nothing
except ImportError as e: print e
from app.core.util import text as t1, text as t2
print t1 is t2, t1.depth
