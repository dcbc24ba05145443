# Deletion of a variable that a nested function uses.
def f():
    x = 1
    def g():
        return x
    del x
