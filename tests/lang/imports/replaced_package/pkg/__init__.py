import sys


class Package(object):
    def __init__(self, module):
        self.module = module
        self.__path__ = module.__path__

    def __getattr__(self, name):
        if name == 'lazy':
            return 'made when asked for'
        return getattr(self.module, name)


sys.modules[__name__] = Package(sys.modules[__name__])
