# with: __enter__/__exit__ order, the as target, arguments of __exit__, suppression, lookup on the type.
class CM(object):
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress; print 'create', name
    def __enter__(self): print 'enter', self.name; return self.name.upper()
    def __exit__(self, t, v, tb):
        print 'exit', self.name, t and t.__name__, v, tb is not None
        return self.suppress
with CM('a') as x: print 'body', x
with CM('b'): pass
try:
    with CM('c'): raise ValueError('v')
except ValueError as e: print 'caught', e
with CM('d', True): raise KeyError('suppressed')
print 'after suppression'
with CM('e') as e, CM('f', 'truthy') as f: raise IndexError((e, f))
with CM('g'), CM('h'): pass
def ret():
    with CM('r') as r: return r
print ret()
def ret_in_suppressed():
    with CM('s', True): return 1 / 0
    return 'after'
print ret_in_suppressed()
class O(object): pass
o, l = O(), [0, 0]
with CM('attr') as o.x: print o.x
with CM('item') as l[1]: print l
class Pair(CM):
    def __enter__(self): return (1, (2, 3))
with Pair('tuple') as (a, (b, c)): print a, b, c
with Pair('list') as [a, b]: print a, b
try:
    with Pair('bad') as (a, b, c): print 'never'
except ValueError as e: print e
with CM('outer'):
    with CM('inner', True):
        raise ValueError('x')
    print 'continues'
with CM('no exc object') as n: n = None
