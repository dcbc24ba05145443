# return with a value in a generator.
def f():
    yield 1
    return 2
