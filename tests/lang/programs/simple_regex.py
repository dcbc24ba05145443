# A regular expression matcher: parser to a tree, tree to NFA, simulation, and a backtracking matcher to compare with.
class Parser(object):
    def __init__(self, s): self.s, self.i = s, 0
    def peek(self): return self.s[self.i:self.i + 1]
    def take(self): c = self.peek(); self.i += 1; return c
    def alt(self):
        branches = [self.seq()]
        while self.peek() == '|': self.take(); branches.append(self.seq())
        return branches[0] if len(branches) == 1 else ('alt', branches)
    def seq(self):
        items = []
        while self.peek() and self.peek() not in '|)': items.append(self.repeat())
        return ('seq', items)
    def repeat(self):
        a = self.atom()
        while self.peek() and self.peek() in '*+?': a = (self.take(), a)
        return a
    def atom(self):
        c = self.take()
        if c == '(':
            r = self.alt()
            if self.take() != ')': raise ValueError('missing ) at %d' % self.i)
            return r
        if c == '[':
            neg = self.peek() == '^' and self.take()
            chars = set()
            while self.peek() != ']':
                if not self.peek(): raise ValueError('missing ]')
                a = self.take()
                if self.peek() == '-' and self.s[self.i + 1:self.i + 2] != ']':
                    self.take()
                    chars.update(map(chr, range(ord(a), ord(self.take()) + 1)))
                else: chars.add(a)
            self.take()
            return ('set', (lambda x: x not in chars) if neg else chars.__contains__)
        if c in '*+?': raise ValueError('nothing to repeat at %d' % (self.i - 1))
        if c == '.': return ('set', lambda x: True)
        if c == '\\': c = self.take()
        return ('set', lambda x: x == c)
def compile_(pattern):
    p = Parser(pattern)
    tree = p.alt()
    if p.i < len(pattern): raise ValueError('unexpected ) at %d' % p.i)
    states = []
    def new(*edges): states.append(list(edges)); return len(states) - 1
    def build(node, nxt):
        kind, arg = node
        if kind == 'set': return new((arg, nxt))
        if kind == 'seq': return reduce(lambda n, k: build(k, n), reversed(arg), nxt)
        if kind == 'alt': return new(*[(None, build(b, nxt)) for b in arg])
        s = new((None, nxt))
        body = build(arg, s if kind in '*+' else nxt)
        states[s].append((None, body))
        return body if kind == '+' else s
    accept = new()
    return build(tree, accept), states, accept
def nfa_match(pattern, text):
    start, states, accept = compile_(pattern)
    def closure(ss):
        todo, seen = list(ss), set(ss)
        while todo:
            for test, n in states[todo.pop()]:
                if test is None and n not in seen: seen.add(n); todo.append(n)
        return seen
    cur = closure([start])
    for c in text: cur = closure([n for s in cur for test, n in states[s] if test and test(c)])
    return accept in cur
def backtrack(pattern, text):
    def m(node, i, k):
        kind, arg = node
        if kind == 'set': return i < len(text) and arg(text[i]) and k(i + 1)
        if kind == 'seq': return k(i) if not arg else m(arg[0], i, lambda j: m(('seq', arg[1:]), j, k))
        if kind == 'alt': return any(m(b, i, k) for b in arg)
        if kind == '?': return m(arg, i, k) or k(i)
        if kind == '+': return m(arg, i, lambda j: m(('*', arg), j, k))
        return m(arg, i, lambda j: j > i and m(node, j, k)) or k(i)
    return bool(m(Parser(pattern).alt(), 0, lambda i: i == len(text)))
cases = [('abc', 'abc ab abcd'), ('a*b', 'b ab aaab a'), ('(ab|cd)+e?', 'abcd abe cdcd e ab'), ('[a-c]+[0-9]*', 'abc123 1 c9 d'), ('[^x]y', 'ay xy yy'), ('a.c', 'abc a.c ac'), ('\\*+', '* ** x'), ('(a|b)*abb', 'abb aabb babb ab'), ('(a*)*b', 'aaaab aaaa b'), ('x?y?z?', 'xyz xz y q')]
for pattern, texts in cases:
    got = [(t, nfa_match(pattern, t)) for t in texts.split()]
    print pattern, ' '.join(t for t, ok in got if ok), '|', ' '.join(t for t, ok in got if not ok), all(ok == backtrack(pattern, t) for t, ok in got), nfa_match(pattern, '')
for bad in ('(a', 'a)', '*a', '[a', 'a|*'):
    try: compile_(bad)
    except ValueError as e: print bad, e
print nfa_match('a?' * 20 + 'a' * 20, 'a' * 20)
