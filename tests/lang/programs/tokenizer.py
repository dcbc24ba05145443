# A table-driven tokenizer for a small language, with line and column tracking and error recovery.
KEYWORDS = set(['if', 'else', 'while', 'return'])
TWO = ['==', '!=', '<=', '>=', '->', '&&']

class Token(object):
    def __init__(self, kind, text, line, col):
        self.kind, self.text, self.line, self.col = kind, text, line, col
    def __repr__(self):
        return '%s:%r@%d:%d' % (self.kind, self.text, self.line, self.col)
    def __eq__(self, other):
        return (self.kind, self.text) == other

class LexError(Exception):
    pass

def tokens(src):
    line, start, i, n = 1, 0, 0, len(src)
    def tok(kind, j):
        return Token(kind, src[i:j], line, i - start + 1)
    while i < n:
        c = src[i]
        j = i + 1
        if c == '\n':
            line, start = line + 1, j
        elif c.isspace():
            pass
        elif c == '/' and src[j:j + 1] == '/':
            while j < n and src[j] != '\n':
                j += 1
        elif c.isalpha() or c == '_':
            while j < n and (src[j].isalnum() or src[j] == '_'):
                j += 1
            yield tok('keyword' if src[i:j] in KEYWORDS else 'name', j)
        elif c.isdigit():
            seen_dot = False
            while j < n and (src[j].isdigit() or (src[j] == '.' and not seen_dot)):
                seen_dot = seen_dot or src[j] == '.'
                j += 1
            yield tok('float' if seen_dot else 'int', j)
        elif c == '"':
            while j < n and src[j] != '"':
                if src[j] == '\\':
                    j += 1
                if j < n and src[j] == '\n':
                    break
                j += 1
            if src[j:j + 1] != '"':
                yield tok('error', j)
            else:
                j += 1
                yield tok('string', j)
        elif src[i:i + 2] in TWO:
            j = i + 2
            yield tok('op', j)
        elif c in '+-*/=<>!(){};,':
            yield tok('op', j)
        else:
            yield tok('error', j)
        i = j
    yield Token('eof', '', line, i - start + 1)

def strict(src):
    for t in tokens(src):
        if t.kind == 'error':
            raise LexError('%d:%d: cannot read %r' % (t.line, t.col, t.text))
        yield t

source = '''if (x1 <= 3.14) {  // comment
    y = "a \\"quoted\\" string"; return x1->y;
} else while (1) z = 10.5.2;
'''
for t in tokens(source):
    print t
kinds = {}
for t in tokens(source):
    kinds.setdefault(t.kind, []).append(t.text)
print sorted((k, len(v)) for k, v in kinds.items())
for bad in ('a @ b', 'x = "open', '"two\nlines"', ''):
    try:
        print [t.text for t in strict(bad)]
    except LexError as e:
        print 'LexError', e
print list(tokens('if'))[0] == ('keyword', 'if')
