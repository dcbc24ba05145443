# Raising the instance again begins a new traceback.


def fail():
    raise ValueError('original')


def outer():
    try:
        fail()
    except ValueError, error:
        raise error


outer()
