from .. import value
from ..c import name
from . import inner_value
seen = (value, name, inner_value, __name__, __package__)
def up():
    from .. import a, c
    from ..inner import b as me
    return a.__name__
