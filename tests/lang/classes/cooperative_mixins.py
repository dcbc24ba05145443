# Mixins that cooperate through super, __init__ chains with keywords, __enter__ mixins, comparison mixins.
class Root(object):
    def __init__(self, **kw):
        assert not kw, sorted(kw)
        self.log = ['Root']
    def describe(self): return []
class Named(Root):
    def __init__(self, name='anon', **kw):
        super(Named, self).__init__(**kw)
        self.name = name
        self.log.append('Named')
    def describe(self): return ['name=' + self.name] + super(Named, self).describe()
class Sized(Root):
    def __init__(self, size=0, **kw):
        super(Sized, self).__init__(**kw)
        self.size = size
        self.log.append('Sized')
    def describe(self): return ['size=%d' % self.size] + super(Sized, self).describe()
class Tagged(Named):
    def __init__(self, tag, **kw):
        super(Tagged, self).__init__(**kw)
        self.tag = tag
        self.log.append('Tagged')
    def describe(self): return ['tag=' + self.tag] + super(Tagged, self).describe()
class All(Tagged, Sized): pass
class Other(Sized, Tagged): pass
a = All(tag='t', name='n', size=3)
print a.log, a.describe(), [c.__name__ for c in All.__mro__]
o = Other(tag='x'); print o.log, o.describe()
try: All(tag='t', bogus=1)
except AssertionError as e: print e
try: All(name='n')
except TypeError as e: print e
class Comparable(object):
    def __lt__(self, o): return self.key() < o.key()
    def __gt__(self, o): return o < self
    def __le__(self, o): return not o < self
    def __ge__(self, o): return not self < o
    def __eq__(self, o): return self.key() == o.key()
    def __ne__(self, o): return not self == o
class DictMixin(object):
    def __iter__(self): return iter(self.keys())
    def items(self): return [(k, self[k]) for k in self]
    def get(self, k, d=None):
        try: return self[k]
        except KeyError: return d
    def __contains__(self, k): return self.get(k, self) is not self
    def __len__(self): return len(self.keys())
class Env(DictMixin, Comparable):
    def __init__(self, parent=None, **own): self.parent, self.own = parent, own
    def keys(self): return sorted(set(self.own) | set(self.parent or ()))
    def __getitem__(self, k):
        if k in self.own: return self.own[k]
        if self.parent is None: raise KeyError(k)
        return self.parent[k]
    def key(self): return self.keys()
base = Env(a=1, b=2)
child = Env(base, b=20, c=3)
print child.items(), child['a'], child.get('z', 'dflt'), 'a' in child, 'z' in child, len(child), list(child), base < child, base == child, base >= Env(), max(base, child) is child
class Logged(object):
    def __getattribute__(self, n):
        v = super(Logged, self).__getattribute__(n)
        if callable(v) and not n.startswith('_'): seen.append(n)
        return v
class Service(Logged, Sized): pass
seen = []
s = Service(size=9); s.describe(); s.size; print seen, s.log
