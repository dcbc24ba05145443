# An enumeration built by a metaclass: ordered members, iteration, lookup, identity, immutability.
class EnumMeta(type):
    def __new__(meta, name, bases, d):
        members = sorted((v, k) for k, v in d.items() if isinstance(v, int) and not k.startswith('_'))
        for v, k in members: del d[k]
        cls = type.__new__(meta, name, bases, d)
        cls._members = []
        for v, k in members:
            m = object.__new__(cls)
            object.__setattr__(m, 'name', k); object.__setattr__(m, 'value', v)
            type.__setattr__(cls, k, m)
            cls._members.append(m)
        return cls
    def __iter__(cls): return iter(cls._members)
    def __len__(cls): return len(cls._members)
    def __getitem__(cls, k): return getattr(cls, k)
    def __call__(cls, v):
        for m in cls:
            if m.value == v: return m
        raise ValueError('%r is not a %s' % (v, cls.__name__))
    def __contains__(cls, m): return m in cls._members
    def __setattr__(cls, k, v):
        if k in ('_members',): type.__setattr__(cls, k, v)
        else: raise AttributeError('cannot assign %s.%s' % (cls.__name__, k))
class Enum(object):
    __metaclass__ = EnumMeta
    def __repr__(self): return '<%s.%s: %d>' % (type(self).__name__, self.name, self.value)
    def __setattr__(self, k, v): raise AttributeError('read-only')
    def __cmp__(self, o): return cmp(self.value, o.value)
    def __hash__(self): return hash(self.name)
class Colour(Enum):
    RED, GREEN, BLUE = 1, 2, 3
    def mix(self, o): return Colour(min(3, self.value + o.value))
print list(Colour), len(Colour), Colour.RED, Colour(2), Colour['BLUE'], Colour.RED is Colour(1), Colour.RED in Colour, Colour.RED.mix(Colour.GREEN)
print Colour.RED < Colour.BLUE, max(Colour), {Colour.RED: 'r'}[Colour(1)], isinstance(Colour.RED, Colour), [m.name for m in Colour], type(Colour.RED).__name__
for f in (lambda: Colour(9), lambda: setattr(Colour, 'RED', 5), lambda: setattr(Colour.RED, 'value', 5), lambda: Colour['PINK'], lambda: Colour.PINK):
    try: print f()
    except (ValueError, AttributeError) as e: print type(e).__name__, e
