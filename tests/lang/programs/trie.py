# A trie with insertion, lookup, prefix search, deletion, longest common prefix and iteration in order.
class Trie(object):
    def __init__(self, words=()):
        self.children, self.end = {}, False
        for w in words:
            self.add(w)

    def add(self, word):
        node = self
        for c in word:
            node = node.children.setdefault(c, Trie())
        node.end = True

    def _find(self, prefix):
        node = self
        for c in prefix:
            if c not in node.children:
                return None
            node = node.children[c]
        return node

    def __contains__(self, word):
        node = self._find(word)
        return node is not None and node.end

    def __iter__(self):
        if self.end:
            yield ''
        for c in sorted(self.children):
            for rest in self.children[c]:
                yield c + rest

    def __len__(self):
        return sum(1 for _ in self)

    def startswith(self, prefix):
        node = self._find(prefix)
        return [prefix + w for w in node] if node else []

    def discard(self, word):
        if not word:
            removed, self.end = self.end, False
            return removed
        child = self.children.get(word[0])
        if child is None or not child.discard(word[1:]):
            return False
        if not child.end and not child.children:
            del self.children[word[0]]
        return True

    def common_prefix(self):
        node, out = self, []
        while len(node.children) == 1 and not node.end:
            (c, node), = node.children.items()
            out.append(c)
        return ''.join(out)

    def match(self, pattern):
        if not pattern:
            if self.end:
                yield ''
            return
        keys = sorted(self.children) if pattern[0] == '?' else [k for k in self.children if k == pattern[0]]
        for k in keys:
            for rest in self.children[k].match(pattern[1:]):
                yield k + rest

t = Trie('car card care cart cat dog do done'.split())
print list(t), len(t)
print 'car' in t, 'ca' in t, 'cars' in t, '' in t
print t.startswith('car'), t.startswith('x'), t.startswith('do')
print list(t.match('ca?')), list(t.match('????')), list(t.match('?o'))
print t.discard('card'), t.discard('card'), t.discard('ca'), list(t)
print Trie(['interview', 'internet', 'interval']).common_prefix(), repr(t.common_prefix()), repr(Trie().common_prefix())
print len(Trie()), bool(Trie()), bool(t), list(Trie(['']))
