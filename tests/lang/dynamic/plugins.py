# Plug-ins: sources register themselves with a host that was compiled.
registry = {}
class Plugin(object):
    class __metaclass__(type):
        def __init__(cls, name, bases, ns):
            type.__init__(cls, name, bases, ns)
            if bases[0] is not object:
                registry[name] = cls
    def run(self, x): raise NotImplementedError(type(self).__name__)
def load(source, name):
    namespace = {'Plugin': Plugin, '__name__': name}
    exec compile(source, name + '.py', 'exec') in namespace
    return namespace
load("class Upper(Plugin):\n  def run(self, x): return x.upper()\n", 'upper')
load("class Twice(Plugin):\n  'doubles'\n  def run(self, x):\n    return self.helper(x)\n  def helper(self, x): return x * 2\n", 'twice')
load("class Lazy(Plugin): pass\n", 'lazy')
for name in sorted(registry):
    try:
        print name, registry[name].__module__, registry[name].__doc__, registry[name]().run('ab')
    except NotImplementedError as e:
        print 'not implemented', e
