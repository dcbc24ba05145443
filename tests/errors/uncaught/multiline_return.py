# A return over several lines, ending in a call.


def g(x):
    raise IndexError(x)


def f():
    return [
        g,
        len,
    ][0](
        'which line?'
    )


f()
