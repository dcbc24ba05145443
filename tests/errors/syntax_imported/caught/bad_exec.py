def f(x):
    exec 'y = 1'
    return lambda: x
