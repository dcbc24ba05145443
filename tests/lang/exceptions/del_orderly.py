# __del__ with reference counts falling to zero at known points would be immediate in CPython; only explicit calls here.
class D(object):
    def __init__(self, n): self.n = n
    def __del__(self): print 'del', self.n
    def close(self): print 'close', self.n
d = D(1)
d.__del__()
print hasattr(D, '__del__')
D.__del__ = lambda self: None
class P(object):
    def __del__(self): Base.log.append('P')
class Base: log = []
P().__del__()
print Base.log[:1]
P.__del__ = lambda self: None
