# A bare raise without an active exception.


def f():
    raise


f()
