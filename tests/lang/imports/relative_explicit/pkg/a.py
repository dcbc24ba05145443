from . import value
from . import c
from .c import name as cname
from .inner import inner_value
from .inner.b import seen as b_seen
import pkg
seen = [value, c.name, cname, inner_value, b_seen, c is pkg.c]
