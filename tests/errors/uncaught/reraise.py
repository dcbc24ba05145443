# A bare raise keeps the traceback: the line of the first raise ends it.


def fail():
    raise ValueError('original')


def outer():
    try:
        fail()
    except ValueError:
        print 'seen'
        raise


outer()
