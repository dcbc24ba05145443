# A parameter that is declared global.
def f(a):
    global a
    a = 1
