# A singly linked list, a stack, a queue, a binary search tree and iteration, deletion, balance checks.
class Link(object):
    def __init__(self, head, tail=None): self.head, self.tail = head, tail
    @classmethod
    def of(cls, *xs):
        out = None
        for x in reversed(xs): out = cls(x, out)
        return out
    def __iter__(self):
        n = self
        while n: yield n.head; n = n.tail
    def __len__(self): return sum(1 for _ in self)
    def __nonzero__(self): return True
    def __getitem__(self, i):
        for k, x in enumerate(self):
            if k == i: return x
        raise IndexError(i)
    def __repr__(self): return '<%s>' % ', '.join(map(repr, self))
    def __eq__(self, o): return isinstance(o, Link) and list(self) == list(o)
    def reverse(self):
        out = None
        for x in self: out = Link(x, out)
        return out
class Tree(object):
    def __init__(self): self.root, self.n = None, 0
    class Node(object):
        __slots__ = 'key', 'value', 'left', 'right'
        def __init__(self, k, v): self.key, self.value, self.left, self.right = k, v, None, None
    def __setitem__(self, k, v):
        def put(n):
            if n is None: self.n += 1; return Tree.Node(k, v)
            if k < n.key: n.left = put(n.left)
            elif k > n.key: n.right = put(n.right)
            else: n.value = v
            return n
        self.root = put(self.root)
    def __getitem__(self, k):
        n = self.root
        while n and n.key != k: n = n.left if k < n.key else n.right
        if n is None: raise KeyError(k)
        return n.value
    def __contains__(self, k):
        try: self[k]
        except KeyError: return False
        return True
    def __len__(self): return self.n
    def __iter__(self):
        def walk(n):
            if n:
                for k in walk(n.left): yield k
                yield n.key
                for k in walk(n.right): yield k
        return walk(self.root)
    def __delitem__(self, k):
        def remove(n, k):
            if n is None: raise KeyError(k)
            if k < n.key: n.left = remove(n.left, k)
            elif k > n.key: n.right = remove(n.right, k)
            elif n.left and n.right:
                m = n.right
                while m.left: m = m.left
                n.key, n.value = m.key, m.value
                n.right = remove(n.right, m.key)
            else: return n.left or n.right
            return n
        self.root = remove(self.root, k)
        self.n -= 1
    def height(self):
        def h(n): return 1 + max(h(n.left), h(n.right)) if n else 0
        return h(self.root)
l = Link.of(1, 2, 3)
print l, len(l), l[1], l.reverse(), l == Link.of(1, 2, 3), l != Link.of(1), 2 in l, list(l), sum(l), max(l), Link.of()
try: l[5]
except IndexError as e: print 'IndexError', e
a, b, c = l; print a, b, c
t = Tree()
for w in 'the quick brown fox jumps over lazy dogs again'.split(): t[w] = len(w)
print list(t), len(t), t.height(), t['fox'], 'cat' in t
t['fox'] = 'changed'; print t['fox'], len(t)
for w in ('the', 'quick', 'brown'): del t[w]
print list(t), len(t)
for f in (lambda: t['cat'], lambda: t.__delitem__('cat')):
    try: f()
    except KeyError as e: print 'KeyError', e
big = Tree()
for i in range(127): big[(i * 37) % 127] = i
print list(big) == range(127), big.height() < 127, big[74], bool(Tree()), bool(big)
