# A namedtuple-like factory: properties over tuple slots, defaults, replace, validation, inheritance.
def record(name, fields, **defaults):
    fields = tuple(fields.split())
    def __new__(cls, *args, **kw):
        if len(args) > len(fields): raise TypeError('%s takes %d values, got %d' % (name, len(fields), len(args)))
        values = dict(defaults)
        values.update(zip(fields, args))
        for k in kw:
            if k not in fields: raise TypeError('%s has no field %r' % (name, k))
            if k in fields[:len(args)]: raise TypeError('%r given twice' % k)
        values.update(kw)
        missing = [f for f in fields if f not in values]
        if missing: raise TypeError('missing ' + ', '.join(missing))
        return tuple.__new__(cls, [values[f] for f in fields])
    d = {'__new__': __new__, '__slots__': (), '_fields': fields,
         '__repr__': lambda s: '%s(%s)' % (type(s).__name__, ', '.join('%s=%r' % p for p in zip(fields, s))),
         'replace': lambda s, **kw: type(s)(**dict(zip(fields, s), **kw)),
         'asdict': lambda s: dict(zip(fields, s))}
    for i, f in enumerate(fields): d[f] = property(lambda s, i=i: s[i], doc='field %d' % i)
    return type(name, (tuple,), d)
Point = record('Point', 'x y z', z=0)
p = Point(1, 2)
print p, p.x, p.z, p == (1, 2, 0), p.replace(y=9), sorted(p.asdict().items()), Point(y=1, x=0), Point._fields, Point.x.__doc__, hash(p) == hash((1, 2, 0)), len(p), list(p)
for f in (lambda: Point(1), lambda: Point(1, 2, 3, 4), lambda: Point(1, 2, q=3), lambda: Point(1, 2, x=3), lambda: setattr(p, 'x', 5), lambda: setattr(p, 'q', 5), lambda: p.q):
    try: f()
    except (TypeError, AttributeError) as e: print type(e).__name__, e
class Vec(Point):
    __slots__ = ()
    def __add__(self, o): return Vec(*[a + b for a, b in zip(self, o)])
    @property
    def norm2(self): return sum(a * a for a in self)
v = Vec(1, 2, 3)
print v + v, v.norm2, isinstance(v, Point), v.replace(x=0), type(v.replace(x=0)).__name__, sorted([Vec(2, 1), Vec(1, 5)]), {v: 1}[Vec(1, 2, 3)]
x, y, z = v; print x, y, z, v[1:], v.index(3), Vec(0, 0) or 'tuples with items are true'
