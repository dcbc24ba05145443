# nonlocal is no statement of Python 2.
def f():
    x = 1
    def g():
        nonlocal x
