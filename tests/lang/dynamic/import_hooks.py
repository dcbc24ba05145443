# Modules from sys.meta_path and sys.path_hooks, made by evaluating source.
import sys, imp
class Loader(object):
    def __init__(self, source): self.source = source
    def load_module(self, name):
        m = sys.modules.setdefault(name, imp.new_module(name))
        m.__file__ = '<memory>'
        m.__loader__ = self
        exec self.source in m.__dict__
        return m
class Finder(object):
    sources = {'virtual': 'x = 5\ndef f(): return x, __name__\n'}
    def find_module(self, name, path=None):
        if name in self.sources:
            return Loader(self.sources[name])
sys.meta_path.append(Finder())
import virtual
print virtual.f(), virtual.__file__, type(virtual.__loader__).__name__
sys.meta_path.pop()
class PathFinder(object):
    def __init__(self, entry):
        if not entry.startswith('mem:'): raise ImportError
        self.entry = entry
    def find_module(self, name, path=None):
        if name == 'hooked': return Loader('where = %r\n' % self.entry)
sys.path_hooks.append(PathFinder)
sys.path.append('mem:here')
name = 'hooked'
print __import__(name).where
try:
    __import__('not_' + name)
except ImportError as e:
    print e
