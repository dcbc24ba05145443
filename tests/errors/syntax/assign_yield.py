# Assignment to yield.
x = 1
def f():
    (yield x) = 2
