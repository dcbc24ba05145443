# A recursive descent parser and evaluator for arithmetic with variables, functions and assignment.
class Error(Exception):
    pass

class Lexer(object):
    def __init__(self, text):
        self.text, self.pos = text, 0

    def __iter__(self):
        while self.pos < len(self.text):
            c = self.text[self.pos]
            if c.isspace():
                self.pos += 1
            elif c.isdigit() or c == '.':
                yield 'num', self.take(lambda c: c.isdigit() or c == '.')
            elif c.isalpha():
                yield 'name', self.take(str.isalnum)
            elif self.text[self.pos:self.pos + 2] == '**':
                self.pos += 2
                yield 'op', '**'
            elif c in '+-*/%()=,':
                self.pos += 1
                yield 'op', c
            else:
                raise Error('bad character %r at %d' % (c, self.pos))
        yield 'end', ''

    def take(self, ok):
        start = self.pos
        while self.pos < len(self.text) and ok(self.text[self.pos]):
            self.pos += 1
        return self.text[start:self.pos]

class Parser(object):
    functions = {'abs': abs, 'max': max, 'min': min, 'sq': lambda x: x * x}

    def __init__(self, env):
        self.env = env

    def run(self, text):
        self.tokens = list(Lexer(text))
        if len(self.tokens) > 2 and self.tokens[0][0] == 'name' and self.tokens[1] == ('op', '='):
            name = self.tokens[0][1]
            del self.tokens[:2]
            self.env[name] = value = self.whole()
            return value
        return self.whole()

    def whole(self):
        v = self.sum()
        if self.tokens[0][0] != 'end':
            raise Error('unexpected %r' % self.tokens[0][1])
        return v

    def accept(self, *ops):
        if self.tokens[0][0] == 'op' and self.tokens[0][1] in ops:
            return self.tokens.pop(0)[1]

    def expect(self, op):
        if not self.accept(op):
            raise Error('expected %r, got %r' % (op, self.tokens[0][1]))

    def sum(self):
        v = self.product()
        while True:
            op = self.accept('+', '-')
            if not op:
                return v
            w = self.product()
            v = v + w if op == '+' else v - w

    def product(self):
        v = self.unary()
        while True:
            op = self.accept('*', '/', '%')
            if not op:
                return v
            w = self.unary()
            try:
                v = v * w if op == '*' else v / w if op == '/' else v % w
            except ZeroDivisionError:
                raise Error('division by zero')

    def unary(self):
        if self.accept('-'):
            return -self.unary()
        return self.power()

    def power(self):
        v = self.atom()
        if self.accept('**'):
            return v ** self.unary()
        return v

    def atom(self):
        kind, text = self.tokens.pop(0)
        if kind == 'num':
            return float(text) if '.' in text else int(text)
        if kind == 'name':
            if self.accept('('):
                args = [self.sum()]
                while self.accept(','):
                    args.append(self.sum())
                self.expect(')')
                try:
                    return self.functions[text](*args)
                except KeyError:
                    raise Error('no function %s' % text)
                except TypeError as e:
                    raise Error('bad call: %s' % e)
            if text not in self.env:
                raise Error('no variable %s' % text)
            return self.env[text]
        if text == '(':
            v = self.sum()
            self.expect(')')
            return v
        raise Error('unexpected %r' % text)

env = {}
p = Parser(env)
for line in ['1 + 2 * 3', '(1 + 2) * 3', '-2 ** 2', '2 ** 3 ** 2', 'x = 10', 'y = x / 4', 'x / 4.0 + y', 'max(1, x, 3) - min(4, 2)', 'sq(sq(3))', '7 % 4 * -1', '1 +', '(1', 'z', 'f(1)', '1 / 0', '2 $ 3', 'abs(1, 2)', '1 2', '2 ** 100']:
    try:
        print line, '=>', p.run(line)
    except Error as e:
        print line, '=> error:', e
print sorted(env.items())
