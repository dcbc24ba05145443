# Of several errors the first is reported: the parser sees the whole file before the compiler does.
def f(a, a):
    pass
x = 1 1
