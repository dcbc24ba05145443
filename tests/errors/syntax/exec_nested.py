# exec without in, in a nested function.
def f():
    x = 1
    def g():
        exec 'y = 2'
        return x
    return g
