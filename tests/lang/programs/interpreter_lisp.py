# A small Lisp: reader, environment chain, special forms, closures, tail loops, macros and errors.
class LispError(Exception): pass
class Symbol(str):
    table = {}
    def __new__(cls, s): return cls.table.setdefault(s, str.__new__(cls, s))
class Env(dict):
    def __init__(self, names=(), args=(), outer=None):
        dict.__init__(self, zip(names, args))
        self.outer = outer
    def find(self, n):
        env = self
        while env is not None:
            if n in env: return env
            env = env.outer
        raise LispError('unbound: ' + n)
def read(src):
    tokens = src.replace('(', ' ( ').replace(')', ' ) ').replace("'", " ' ").split()
    def one():
        if not tokens: raise LispError('unexpected end')
        t = tokens.pop(0)
        if t == '(':
            out = []
            while tokens and tokens[0] != ')': out.append(one())
            if not tokens: raise LispError('missing )')
            tokens.pop(0)
            return out
        if t == ')': raise LispError('unexpected )')
        if t == "'": return [Symbol('quote'), one()]
        for kind in (int, float):
            try: return kind(t)
            except ValueError: pass
        return {'#t': True, '#f': False}.get(t, Symbol(t))
    while tokens: yield one()
class Closure(object):
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def __call__(self, *args):
        if len(args) != len(self.params): raise LispError('expected %d arguments, got %d' % (len(self.params), len(args)))
        return evaluate(self.body, Env(self.params, args, self.env))
def show(x):
    if x is True or x is False: return '#t' if x else '#f'
    if isinstance(x, list): return '(%s)' % ' '.join(map(show, x))
    return '<closure>' if isinstance(x, Closure) else 'nil' if x is None else str(x)
def evaluate(x, env):
    while True:
        if isinstance(x, Symbol): return env.find(x)[x]
        if not isinstance(x, list): return x
        if not x: raise LispError('empty application')
        op, args = x[0], x[1:]
        if op == 'quote': return args[0]
        elif op == 'if':
            branch = args[1:2] if evaluate(args[0], env) is not False else args[2:3]
            if not branch: return None
            x = branch[0]
        elif op == 'define':
            if isinstance(args[0], list): args = [args[0][0], [Symbol('lambda'), args[0][1:]] + args[1:]]
            env[args[0]] = evaluate(args[1], env)
            return None
        elif op == 'set!': env.find(args[0])[args[0]] = evaluate(args[1], env); return None
        elif op == 'lambda': return Closure(args[0], [Symbol('begin')] + args[1:], env)
        elif op == 'begin':
            for a in args[:-1]: evaluate(a, env)
            x = args[-1]
        elif op == 'let': x = [[Symbol('lambda'), [b[0] for b in args[0]]] + args[1:]] + [b[1] for b in args[0]]
        elif op == 'cond': x = [Symbol('if'), args[0][0], args[0][1], [Symbol('cond')] + args[1:]] if args else None
        elif isinstance(op, Symbol) and op in macros: x = macros[op](*args)
        else:
            values = [evaluate(a, env) for a in x]
            f, values = values[0], values[1:]
            if isinstance(f, Closure) and len(values) == len(f.params): x, env = f.body, Env(f.params, values, f.env)
            elif callable(f):
                try: return f(*values)
                except (TypeError, IndexError, ZeroDivisionError) as e: raise LispError('%s: %s' % (type(e).__name__, e))
            else: raise LispError('not a function: ' + show(f))
macros = {Symbol('unless'): lambda c, b: [Symbol('if'), c, False, b], Symbol('while1'): lambda *a: [Symbol('begin')] + list(a)}
base = Env()
base.update((Symbol(k), v) for k, v in {'+': lambda *a: sum(a), '*': lambda *a: reduce(lambda p, q: p * q, a, 1), '-': lambda a, *b: a - sum(b) if b else -a, '/': lambda a, b: a / b, '<': lambda a, b: a < b, '=': lambda a, b: a == b, 'car': lambda l: l[0], 'cdr': lambda l: l[1:],
    'cons': lambda a, l: [a] + l, 'list': lambda *a: list(a), 'null?': lambda l: l == [], 'length': len, 'map': lambda f, l: map(f, l), 'apply': lambda f, l: f(*l), 'display': lambda *a: out.append(' '.join(map(show, a)))}.items())
out = []
program = '''(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 5000 0)
(define (compose f g) (lambda (x) (f (g x)))) ((compose car cdr) '(1 2 3)) (map (lambda (x) (* x x)) (list 1 2 3 4))
(define counter ((lambda (n) (lambda () (begin (set! n (+ n 1)) n))) 10)) (counter) (counter)
(let ((a 1) (b 2)) (+ a b)) (cond ((< 2 1) 'no) ((< 1 2) 'yes)) '(a (b c) 1.5 #t) (unless #f 'ran) (apply + '(1 2 3)) (display 'hi '(1 2)) ((lambda () 5)) (if #f 1)
(fact 1 2) (undefined) (5 5) (car '()) (/ 1 0) (+ 1 'a) ()'''
env = Env(outer=base)
for form in read(program):
    try: print show(form)[:40], '=>', show(evaluate(form, env))
    except LispError as e: print show(form)[:40], 'error:', e
for bad in ('(1 2', ')', "'"):
    try: list(read(bad))
    except LispError as e: print repr(bad), e
print out, Symbol('a') is Symbol('a'), sorted(k for k in env)
