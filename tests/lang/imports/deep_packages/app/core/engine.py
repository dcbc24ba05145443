from . import util
from .util.text import shout as _shout
class Engine(object):
    def __init__(self, registry): self.registry = registry
    def process(self, s):
        for name in sorted(self.registry): s = self.registry[name]()(s)
        return util.text.wrap(s)
