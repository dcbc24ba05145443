# Huffman codes, with a heap written by hand, tree building, encoding, decoding and the average code length.
class Heap(object):
    def __init__(self, items=()):
        self.a = []
        for i in items: self.push(i)
    def push(self, x):
        a = self.a
        a.append(x)
        i = len(a) - 1
        while i and a[i] < a[(i - 1) // 2]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2
    def pop(self):
        a = self.a
        top, last = a[0], a.pop()
        if a:
            a[0] = last
            i = 0
            while True:
                kids = [k for k in (2 * i + 1, 2 * i + 2) if k < len(a)]
                if not kids: break
                k = min(kids, key=a.__getitem__)
                if not a[k] < a[i]: break
                a[i], a[k] = a[k], a[i]
                i = k
        return top
    def __len__(self): return len(self.a)

def build(text):
    freq = {}
    for c in text: freq[c] = freq.get(c, 0) + 1
    h = Heap((n, c, c) for c, n in sorted(freq.items()))
    while len(h) > 1:
        n1, m1, left = h.pop()
        n2, m2, right = h.pop()
        h.push((n1 + n2, min(m1, m2), (left, right)))
    return h.pop()[2], freq

def codes(tree, prefix=''):
    if isinstance(tree, str): yield tree, prefix or '0'; return
    for bit, sub in zip('01', tree):
        for pair in codes(sub, prefix + bit): yield pair

def decode(tree, bits):
    out, node = [], tree
    for b in bits:
        node = node[int(b)] if not isinstance(node, str) else node
        if isinstance(node, str): out.append(node); node = tree
    return ''.join(out)

text = 'she sells sea shells by the sea shore'
tree, freq = build(text)
table = dict(codes(tree))
for c in sorted(table, key=lambda c: (len(table[c]), table[c])): print repr(c), freq[c], table[c]
bits = ''.join(table[c] for c in text)
print bits
print len(bits), len(text) * 8, decode(tree, bits) == text
print any(a != b and table[a].startswith(table[b]) for a in table for b in table)
h = Heap([5, 3, 8, 1, 9, 2])
print [h.pop() for _ in range(len(h))], '%.3f' % (len(bits) / float(len(text)))
