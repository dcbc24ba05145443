# Locals that are no dict: every name goes through __getitem__ and its like.
class M(object):
    def __init__(self): self.d = {}
    def __getitem__(self, k):
        print 'get', k
        return self.d[k]
    def __setitem__(self, k, v):
        print 'set', k, v
        self.d[k] = v
    def __delitem__(self, k):
        print 'del', k
        del self.d[k]
m = M()
exec "a = 1\nb = a + len([])\ndel a" in {}, m
print eval('b + 1', {}, m)
try:
    exec "del zz" in {}, m
except NameError as e:
    print e
class Sub(dict):
    def __getitem__(self, k):
        return 'sub ' + k
    def __missing__(self, k):
        return 'missing ' + k
print eval('x, y', {}, Sub(x=1))
class Default(dict):
    def __missing__(self, k): return k * 2
print eval('abc + "!"', {}, Default()), eval('abc', Default(abc=1))
try:
    print eval('abc', Default())
except NameError as e:
    print e
class Raises(object):
    def __getitem__(self, k): raise ValueError(k)
try:
    eval('name', {}, Raises())
except ValueError as e:
    print 'ValueError', e
