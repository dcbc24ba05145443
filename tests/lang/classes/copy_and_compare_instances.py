# Instances as values: equality by identity, user-defined copying, __cmp__, hash by value, use in sets and sorting.
class Plain(object):
    def __init__(self, v): self.v = v
a, b = Plain(1), Plain(1)
print a == b, a == a, a != b, len(set([a, b, a])), {a: 1, b: 2}[a], a in [b], [a, b].index(b)
class Value(object):
    def __init__(self, *v): self.v = v
    def __eq__(self, o): return type(self) is type(o) and self.v == o.v
    def __ne__(self, o): return not self == o
    def __hash__(self): return hash(self.v)
    def __repr__(self): return 'Value%r' % (self.v,)
    def copy(self, **changes):
        c = self.__class__.__new__(self.__class__)
        c.__dict__.update(self.__dict__)
        c.__dict__.update(changes)
        return c
x, y = Value(1, 2), Value(1, 2)
z = x.copy(v=(3,), extra='e')
print x == y, x != y, len(set([x, y, z])), {x: 'found'}[y], z, z.extra, x == z, x in [y], [z, x].count(y), x.copy() == x, hash(x) == hash(y)
class Version(object):
    def __init__(self, s): self.parts = map(int, s.split('.'))
    def __cmp__(self, o): return cmp(self.parts, o.parts if isinstance(o, Version) else o)
    def __str__(self): return '.'.join(map(str, self.parts))
vs = [Version(s) for s in ('1.10', '1.2', '1.2.1', '0.9', '1.2')]
print ' '.join(map(str, sorted(vs))), str(max(vs)), Version('1.2') == Version('1.2'), Version('1.0') < Version('1.0.0'), Version('2') > [1, 9], str(sorted(vs, reverse=True)[0]), Version('1') != Version('1'), vs.index(Version('0.9'))
class Reversed(object):
    def __init__(self, x): self.x = x
    def __lt__(self, o): return self.x > o.x
print [r.x for r in sorted(map(Reversed, [3, 1, 2]))], max(Reversed(1), Reversed(5)).x, min(Reversed(1), Reversed(5)).x
class Tot(object):
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return self < o or self == o
print Tot(1) <= Tot(1), Tot(1) >= Tot(2), Tot(2) > Tot(1), Tot(1) == Tot(1), Tot(1) != Tot(1), sorted([Tot(2), Tot(1)])[0].n
class Anything(object):
    def __eq__(self, o): return True
    def __ne__(self, o): return False
any_ = Anything()
print any_ == 5, 5 == any_, [1, 2] == [1, any_], {1: any_} == {1: 'x'}, (any_,) == (None,), any_ in [], 7 in [any_], [1, any_].count(9)
