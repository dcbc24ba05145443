# A compiler to bytecode for a toy language and the stack machine that runs it.
class VMError(Exception): pass
PREC = {'or': 1, 'and': 2, '<': 3, '>': 3, '=': 3, '+': 4, '-': 4, '*': 5, '/': 5, '%': 5}
BINARY = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a // b, '%': lambda a, b: a % b, '<': lambda a, b: int(a < b), '>': lambda a, b: int(a > b), '=': lambda a, b: int(a == b)}
def lex(src):
    for c in '();{}': src = src.replace(c, ' %s ' % c)
    return src.split()
class Compiler(object):
    def __init__(self, src): self.t, self.code, self.names = lex(src), [], {}
    def emit(self, *op): self.code.append(list(op)); return len(self.code) - 1
    def peek(self): return self.t[0] if self.t else None
    def slot(self, n): return self.names.setdefault(n, len(self.names))
    def need(self, x):
        got = self.t.pop(0) if self.t else 'end'
        if got != x: raise VMError('expected %s, got %s' % (x, got))
    def program(self):
        while self.t: self.statement()
        self.emit('halt')
        return self.code
    def block(self):
        self.need('{')
        while self.peek() not in ('}', None): self.statement()
        self.need('}')
    def statement(self):
        w = self.t.pop(0)
        handler = getattr(self, 'do_' + w, None)
        if handler: return handler()
        self.need(':=')
        self.expr(); self.emit('store', self.slot(w)); self.need(';')
    def do_print(self): self.expr(); self.emit('print'); self.need(';')
    def do_while(self):
        top = len(self.code)
        self.expr()
        exit_ = self.emit('jz', None)
        self.block(); self.emit('jmp', top)
        self.code[exit_][1] = len(self.code)
    def do_if(self):
        self.expr()
        j = self.emit('jz', None)
        self.block()
        if self.peek() == 'else':
            self.t.pop(0)
            k = self.emit('jmp', None)
            self.code[j][1] = len(self.code)
            self.block()
            j = k
        self.code[j][1] = len(self.code)
    def expr(self, level=1):
        self.atom()
        while self.peek() in PREC and PREC[self.peek()] >= level:
            op = self.t.pop(0)
            if op in ('and', 'or'):
                j = self.emit('jz_keep' if op == 'and' else 'jnz_keep', None)
                self.expr(PREC[op] + 1)
                self.code[j][1] = len(self.code)
            else: self.expr(PREC[op] + 1); self.emit('bin', op)
    def atom(self):
        if not self.t: raise VMError('unexpected end')
        w = self.t.pop(0)
        if w == '(': self.expr(); self.need(')')
        elif w.lstrip('-').isdigit(): self.emit('push', int(w))
        elif w.isalpha(): self.emit('load', self.slot(w))
        else: raise VMError('unexpected ' + w)
def run(code, nvars, limit=5000):
    stack, mem, pc, out = [], [0] * nvars, 0, []
    while True:
        limit -= 1
        if limit < 0: raise VMError('too many steps')
        op, arg = (code[pc] + [None])[:2]
        pc += 1
        if op == 'halt': return out
        elif op == 'push': stack.append(arg)
        elif op == 'load': stack.append(mem[arg])
        elif op == 'store': mem[arg] = stack.pop()
        elif op == 'print': out.append(stack.pop())
        elif op == 'jmp': pc = arg
        elif op == 'jz':
            if not stack.pop(): pc = arg
        elif op in ('jz_keep', 'jnz_keep'):
            if bool(stack[-1]) == (op == 'jnz_keep'): pc = arg
            else: stack.pop()
        else:
            b = stack.pop(); a = stack.pop()
            try: stack.append(BINARY[arg](a, b))
            except ZeroDivisionError: raise VMError('division by zero at %d' % (pc - 1))
for src in ('print 1 + 2 * 3; print (1 + 2) * 3; print 7 % 4 - 10 / 3;', 'a := 1; b := 1; while a < 200 { print a; c := a + b; a := b; b := c; }', 'n := 27; k := 0; while n > 1 { if n % 2 = 0 { n := n / 2; } else { n := 3 * n + 1; } k := k + 1; } print k;',
            'x := 5; if x > 3 and x < 10 { print 1; } else { print 0; } print 0 or 7; print 0 and 1 / 0;', 'print 1 / 0;', 'print ;', 'while 1 { }', 'x = 5;', 'if 1 { print 2;'):
    try:
        c = Compiler(src)
        code = c.program()
        print len(code), run(code, len(c.names))
    except VMError as e: print 'error:', e
for i, op in enumerate(Compiler('x := 2; while x { x := x - 1; }').program()): print i, ' '.join(map(str, op))
