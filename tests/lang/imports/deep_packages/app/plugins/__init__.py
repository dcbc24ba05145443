registry = {}
def register(cls):
    registry[cls.__module__.split('.')[-1]] = cls
    return cls
from . import loud, quiet
