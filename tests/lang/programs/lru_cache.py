# An LRU cache on a doubly linked list, as a class and as a decorator with statistics.
class Node(object):
    __slots__ = ('key', 'value', 'prev', 'next')

class LRU(object):
    def __init__(self, size):
        self.size = size
        self.map = {}
        self.root = r = Node()
        r.prev = r.next = r
        self.hits = self.misses = 0

    def _unlink(self, n):
        n.prev.next, n.next.prev = n.next, n.prev

    def _front(self, n):
        r = self.root
        n.prev, n.next = r, r.next
        r.next.prev = n
        r.next = n

    def __contains__(self, key):
        return key in self.map

    def __len__(self):
        return len(self.map)

    def __getitem__(self, key):
        try:
            n = self.map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(n)
        self._front(n)
        return n.value

    def __setitem__(self, key, value):
        n = self.map.get(key)
        if n is None:
            if len(self) >= self.size:
                old = self.root.prev
                self._unlink(old)
                del self.map[old.key]
                print '  evict', old.key
            n = self.map[key] = Node()
            n.key = key
        else:
            self._unlink(n)
        n.value = value
        self._front(n)

    def __iter__(self):
        n = self.root.next
        while n is not self.root:
            yield n.key
            n = n.next

def cached(size):
    def deco(f):
        cache = LRU(size)
        def wrapper(*args):
            try:
                return cache[args]
            except KeyError:
                value = cache[args] = f(*args)
                return value
        wrapper.cache = cache
        wrapper.__name__ = f.__name__
        return wrapper
    return deco

c = LRU(3)
for k in 'abc':
    c[k] = k.upper()
print list(c), c['a'], list(c)
c['d'] = 'D'
print list(c), 'b' in c, len(c)
c['c'] = 'new c'
print [(k, c[k]) for k in list(c)], list(c)
try:
    c['b']
except KeyError as e:
    print 'missing', e
print c.hits, c.misses

@cached(4)
def slow(n):
    print '  computing', n
    return n * n

for n in (1, 2, 1, 3, 4, 5, 1, 2):
    print slow(n),
print slow.__name__, slow.cache.hits, slow.cache.misses, list(slow.cache)

@cached(200)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print fib(150), fib.cache.hits
