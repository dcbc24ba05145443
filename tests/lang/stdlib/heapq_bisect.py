# heapq and bisect.
import _heapq, _bisect, heapq, bisect

def tr(f, *a, **kw):
    try: return f(*a, **kw)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)

print [n for n in dir(_heapq) if n != '__file__'], [n for n in dir(_bisect) if n != '__file__']
for name in ('heappush', 'heappushpop', 'heappop', 'heapreplace', 'heapify', 'nlargest', 'nsmallest'):
    f = getattr(_heapq, name)
    print name, [tr(f, *a) for a in ((), (1,), ([],), ([], 1), ([3], 1), ([3, 1, 2],), ((1,),), (2, [3, 1, 2]), (-1, [1]), (5, [3, 1]), (2, 'hello'), (1, 2, 3), ('a', []), (2 ** 70, [1]))]
x = 12345
def rnd():
    global x
    x = (x * 1103515245 + 12345) % 2147483648
    return x % 1000
data = [rnd() for i in range(300)]
h = []
for v in data: heapq.heappush(h, v)
print h[:20], [heapq.heappop(h) for i in range(20)] == sorted(data)[:20]
h = data[:]; heapq.heapify(h); print h[:20], heapq.heappushpop(h, 500), heapq.heapreplace(h, -1), h[0], heapq.heappushpop([], 1)
print heapq.nlargest(5, data), heapq.nsmallest(5, data), heapq.nlargest(3, data, key=lambda v: -v), heapq.nsmallest(3, 'hello world', key=ord), heapq.nlargest(0, data), heapq.nlargest(2, iter(['b', 'a', 'c']))
print list(heapq.merge([1, 4, 7], [2, 5], [], [3, 6, 9]))
class LE(object):
    def __init__(self, v): self.v = v
    def __le__(self, o): return self.v >= o.v
    def __repr__(self): return 'LE(%d)' % self.v
class LT(object):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v >= o.v
    def __repr__(self): return 'LT(%d)' % self.v
for c in (LE, LT):
    h = [c(i) for i in data[:10]]; heapq.heapify(h); print h
class Evil(object):
    def __init__(self, l): self.l = l
    def __lt__(self, o): del self.l[:]; return True
h = []; h.extend([Evil(h) for i in range(5)])
print tr(heapq.heapify, h), tr(heapq.heappush, [1, 'a', 2j], 3j), tr(heapq.heapify, [1j, 2j])
class Sub(list): pass
s = Sub([3, 1, 2]); heapq.heapify(s); print s, type(s).__name__
l = [1, 2, 2, 2, 5]
for name in ('bisect', 'bisect_left', 'bisect_right', 'insort', 'insort_left', 'insort_right'):
    f = getattr(_bisect, name)
    print name, [tr(f, *a) for a in ((), (l[:],), (l[:], 2), (l[:], 0), (l[:], 9), (l[:], 2, 2), (l[:], 2, 0, 1), (l[:], 2, -1), (l[:], 2, 0, 100), (1, 2), (l[:], 2, 'a'), (l[:], 2, 3, 1), ('abc', 'b'), (l[:], 2, 1, 2, 3))], tr(f, a=l[:], x=2, lo=1, hi=3), tr(f, l, y=1)
m = [1, 3]; bisect.insort(m, 2); bisect.insort_left(m, 2.0); bisect.insort_right(m, 2L); print m, bisect.bisect(m, 2), bisect.bisect_left(m, 2)
class L(list):
    def insert(self, i, v): print 'insert', i, v; list.insert(self, i, v)
k = L([1, 5]); bisect.insort(k, 3); print k
class S(object):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i): return i * 2
print bisect.bisect(S(100), 31), bisect.bisect_left(S(10 ** 9), 32), tr(bisect.insort, S(3), 1)
