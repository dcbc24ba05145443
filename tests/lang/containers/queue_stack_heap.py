# Stacks, queues, ring buffers, priority queues and ordered dictionaries on builtin containers.
class Ring(object):
    def __init__(self, n): self.buf, self.n, self.start, self.len = [None] * n, n, 0, 0
    def push(self, x):
        self.buf[(self.start + self.len) % self.n] = x
        if self.len < self.n: self.len += 1
        else: self.start = (self.start + 1) % self.n
    def pop(self):
        if not self.len: raise IndexError('empty ring')
        x = self.buf[self.start]
        self.start, self.len = (self.start + 1) % self.n, self.len - 1
        return x
    def __iter__(self): return (self.buf[(self.start + i) % self.n] for i in xrange(self.len))
    def __len__(self): return self.len
class OrderedDict(dict):
    def __init__(self, items=()):
        dict.__init__(self)
        self._keys = []
        for k, v in items: self[k] = v
    def __setitem__(self, k, v):
        if k not in self: self._keys.append(k)
        dict.__setitem__(self, k, v)
    def __delitem__(self, k): dict.__delitem__(self, k); self._keys.remove(k)
    def __iter__(self): return iter(self._keys)
    def keys(self): return self._keys[:]
    def items(self): return [(k, self[k]) for k in self]
    def values(self): return [self[k] for k in self]
    def __repr__(self): return 'OrderedDict(%r)' % self.items()
    def popitem(self): k = self._keys[-1]; v = self[k]; del self[k]; return k, v
class PQ(object):
    def __init__(self): self.h, self.n = [], 0
    def put(self, p, x):
        self.n += 1
        lo, hi, item = 0, len(self.h), (-p, -self.n, x)
        while lo < hi:
            mid = (lo + hi) // 2
            if self.h[mid] < item: lo = mid + 1
            else: hi = mid
        self.h.insert(lo, item)
    def get(self): return self.h.pop()[2]
r = Ring(3)
for i in range(5): r.push(i)
print list(r), len(r), r.pop(), list(r), r.pop(), r.pop(), bool(r)
try: r.pop()
except IndexError as e: print e
o = OrderedDict([('z', 1), ('a', 2)]); o['m'] = 3; o['z'] = 9
print o, list(o), o.values(), o.popitem(), len(o), 'a' in o, o == {'z': 9, 'a': 2}, dict(o) == o, [k for k in o]
del o['z']; print o, o.get('z')
try: del o['zz']
except KeyError as e: print 'KeyError', e, o.keys()
q = PQ()
for p, x in ((2, 'b'), (1, 'a'), (3, 'c'), (1, 'a2'), (2, 'b2')): q.put(p, x)
print [q.get() for _ in range(5)]
stack = []
for tok in '3 4 + 2 * 7 / dup *'.split():
    if tok.isdigit(): stack.append(int(tok))
    elif tok == 'dup': stack.append(stack[-1])
    else: b, a = stack.pop(), stack.pop(); stack.append({'+': a + b, '*': a * b, '/': a // (b or 1)}[tok])
print stack
queue = [1]; seen = []
while queue:
    n = queue.pop(0); seen.append(n)
    queue.extend(m for m in (2 * n, 2 * n + 1) if m < 12)
print seen
