# exec without in, in a function whose variables a lambda uses.
def f(x):
    exec 'x = 2'
    return lambda: x
