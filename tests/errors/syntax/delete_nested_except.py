# The nested function comes later; del is in a loop.
def f(items):
    for item in items:
        del item
    return lambda: item
