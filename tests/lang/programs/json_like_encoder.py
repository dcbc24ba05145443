# A JSON-like encoder and decoder: recursion, isinstance dispatch, escapes, indentation, error positions.
class DecodeError(ValueError):
    def __init__(self, msg, pos):
        ValueError.__init__(self, '%s at %d' % (msg, pos))
        self.pos = pos

ESCAPES = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t'}

def quote(s):
    out = []
    for c in s:
        if c in ESCAPES:
            out.append(ESCAPES[c])
        elif ' ' <= c < '\x7f':
            out.append(c)
        else:
            out.append('\\u%04x' % ord(c))
    return '"%s"' % ''.join(out)

def encode(x, indent=None, level=0, seen=()):
    if x is None or x is True or x is False:
        return {None: 'null', True: 'true', False: 'false'}[x]
    if isinstance(x, basestring):
        return quote(x)
    if isinstance(x, (int, long)):
        return str(x)
    if isinstance(x, float):
        return repr(x)
    if id(x) in seen:
        raise ValueError('circular reference')
    seen += (id(x),)
    if isinstance(x, dict):
        items = ['%s: %s' % (quote(str(k)), encode(x[k], indent, level + 1, seen)) for k in sorted(x)]
        brackets = '{}'
    elif isinstance(x, (list, tuple)):
        items = [encode(i, indent, level + 1, seen) for i in x]
        brackets = '[]'
    elif hasattr(x, 'to_json'):
        return encode(x.to_json(), indent, level, seen)
    else:
        raise TypeError('cannot encode %s' % type(x).__name__)
    if indent is None or not items:
        return brackets[0] + ', '.join(items) + brackets[1]
    pad = '\n' + ' ' * indent * (level + 1)
    return brackets[0] + pad + (',' + pad).join(items) + '\n' + ' ' * indent * level + brackets[1]

class Decoder(object):
    def __init__(self, text):
        self.s, self.i = text, 0

    def ws(self):
        while self.i < len(self.s) and self.s[self.i].isspace():
            self.i += 1
        return self.s[self.i:self.i + 1]

    def fail(self, what):
        raise DecodeError('expected ' + what, self.i)

    def eat(self, c):
        if self.ws() != c:
            self.fail(repr(c))
        self.i += 1

    def value(self):
        c = self.ws()
        if c == '{':
            return dict(self.sequence('}', self.pair))
        if c == '[':
            return self.sequence(']', self.value)
        if c == '"':
            return self.string()
        for word, v in (('null', None), ('true', True), ('false', False)):
            if self.s.startswith(word, self.i):
                self.i += len(word)
                return v
        return self.number()

    def sequence(self, end, item):
        self.i += 1
        out = []
        if self.ws() == end:
            self.i += 1
            return out
        while True:
            out.append(item())
            if self.ws() == end:
                self.i += 1
                return out
            self.eat(',')

    def pair(self):
        if self.ws() != '"':
            self.fail('a key')
        k = self.string()
        self.eat(':')
        return k, self.value()

    def string(self):
        self.i += 1
        out = ''
        while True:
            if self.i >= len(self.s):
                self.fail('closing quote')
            c = self.s[self.i]
            self.i += 1
            if c == '"':
                return out
            if c == '\\':
                c = self.s[self.i]
                self.i += 1
                if c == 'u':
                    c = unichr(int(self.s[self.i:self.i + 4], 16))
                    self.i += 4
                else:
                    c = {'n': '\n', 't': '\t'}.get(c, c)
            out += c

    def number(self):
        j = self.i
        while j < len(self.s) and self.s[j] in '+-.eE0123456789':
            j += 1
        try:
            text, self.i = self.s[self.i:j], j
            return int(text) if text.lstrip('-').isdigit() else float(text)
        except ValueError:
            self.i -= len(text)
            self.fail('a value')

def decode(text):
    d = Decoder(text)
    v = d.value()
    if d.ws():
        d.fail('end')
    return v

class Point(object):
    def __init__(self, x, y): self.x, self.y = x, y
    def to_json(self): return {'x': self.x, 'y': self.y}

data = {'name': 'a "quoted"\tname', 'list': [1, 2.5, -3e10, [], {}], 'none': None, 'flags': (True, False), 'uni': u'\u20ac', 'pt': Point(1, 2), 'big': 2 ** 70}
text = encode(data)
print text
print encode({'a': [1, {'b': []}]}, indent=2)
back = decode(text)
print sorted(back.items())
print decode(encode(back)) == back
loop = []
loop.append(loop)
for bad in (loop, object, {'k': set()}):
    try: encode(bad)
    except (ValueError, TypeError) as e: print type(e).__name__, e
for bad in ('[1, 2', '{"a" 1}', '[1,]', '"open', 'nul', '1 2', '{1: 2}', ''):
    try: print decode(bad)
    except DecodeError as e: print e, e.pos
