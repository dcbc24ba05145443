# return without a value, of tuples, in nested blocks, falling off the end.
def bare(): return
def falls(): pass
def tup(): return 1, 2
def one(): return 1,
def empty(): return ()
def star(*a): return a or None
def nested(x):
    if x:
        for i in range(10):
            while True:
                if i == x:
                    return 'inner %d' % i
                break
    return 'outer'
print bare(), falls(), tup(), one(), empty(), star(), star(1)
print nested(0), nested(3), nested(20)
def after():
    return 'first'
    return 'never'
print after()
def cond(x): return 'yes' if x else 'no'
print cond(1), cond('')
def lambda_return(): return lambda: (yield)
print type(lambda_return()()).__name__
a, b = tup()
print a + b
def chain(): return chain
print chain()()() is chain
