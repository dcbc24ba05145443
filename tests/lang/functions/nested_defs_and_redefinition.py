# def is an assignment executed in order: redefinition, conditionals, deletion, functions in loops and data.
def f(): return 1
g = f
def f(): return 2
print f(), g()
if f() == 2:
    def chosen(): return 'then'
else:
    def chosen(): return 'else'
print chosen()
def outer(flag):
    if flag:
        def inner(): return 'inner'
    return inner() if flag else 'inner' in locals()
print outer(True), outer(False)
fs = []
for i in range(3):
    def f(j=i): return j, i
    fs.append(f)
print [h() for h in fs], f is fs[-1], fs[0] is fs[1], fs[0].func_code is fs[1].func_code
del f
try: f()
except NameError as e: print e
def rec(n): return n and rec(n - 1)
old = rec
def rec(n): return 'new rec %d' % n
print old(3)
class K(object):
    def m(self): return 'first'
    def m(self): return 'second'
    x = m
print K().m(), K().x()
def self_replacing():
    global self_replacing
    self_replacing = lambda: 'replaced'
    return 'original'
print self_replacing(), self_replacing()
def a():
    def b():
        def c():
            def d(): return 'deep'
            return d
        return c
    return b
print a()()()(), a().__name__, a()().__name__
def shadow(shadow): return shadow
print shadow(5)
def args_named_like_builtins(list, dict, str=str): return list, dict, str(5)
print args_named_like_builtins(1, 2)
try:
    for i in range(2):
        def in_try(): return i
        if i: raise ValueError
except ValueError:
    def in_except(): return in_try() + 10
finally:
    def in_finally(): return in_except() + 100
print in_finally()
x = [lambda: 'zero', lambda a: a, lambda *a: len(a)]
print x[0](), x[1]('one'), x[2](1, 2, 3), {'k': lambda: 'v'}['k'](), (lambda: x[0])()()
