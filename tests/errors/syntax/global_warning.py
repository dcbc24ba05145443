# Warnings for names used before their global declaration go to stderr; the program runs.
def f():
    a = 1
    global a


def g():
    print b
    global b

b = 2
g()
f()
print a
