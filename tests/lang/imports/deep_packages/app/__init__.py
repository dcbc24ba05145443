VERSION = '1.0'
from .core.engine import Engine
from . import plugins
def run(s): return Engine(plugins.registry).process(s)
