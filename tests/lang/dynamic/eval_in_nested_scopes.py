# eval and exec inside lambdas, comprehensions and nested functions see what CPython shows them.
def f(a):
    print [eval('a + i') for i in range(3)]
    g = lambda b: eval('b')
    print g(5)
    h = lambda b: eval('a', {'a': b})
    print h(6)
    try:
        print (lambda: eval('a'))()
    except NameError as e:
        print e
    print (lambda: (a, eval('a')))()
    try:
        print list(eval('a') for i in range(1))
    except NameError as e:
        print e
    print list(eval('i, a') for i in range(1) if a)
f(10)
