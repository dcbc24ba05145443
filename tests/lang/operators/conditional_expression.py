# x if c else y: evaluation order, nesting, precedence with lambda, comprehension and tuples.
def v(x):
    print x,
    return x
print v('yes') if v(True) else v('no')
print v('yes') if v(False) else v('no')
print v('a') if v(0) else v('b') if v(0) else v('c')
print (v(1) if v(0) else v(2)) if v(1) else v(3)
print 1 if 2 else 3, 4
print [1 if x else 0 for x in (0, 1)], (lambda: 1 if 0 else 2)(), (lambda x: x) (1) if 1 else 2
x = 1 if 0 else 2,
print x
print 1 + 2 if 0 else 3 + 4, not 1 if 1 else 0, 1 or 0 if 0 else 2
f = lambda: 1 if f else 2
print f()
print {1: 2 if 0 else 3}, dict(a=1 if 1 else 2), [0, 1][1 if 1 else 0], 'x%s' % (1 if 0 else 2)
def g(n):
    return 'neg' if n < 0 else 'zero' if n == 0 else 'pos'
print g(-1), g(0), g(1)
y = (1 if 1 else 2) if (0 if 1 else 0) else (3 if 0 else 4)
print y
print (yes for yes in ([1] if 1 else [2])).next()
z = 5 if [] else 6 if {} else 7 if () else 8
print z
