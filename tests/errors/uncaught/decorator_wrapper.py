# The wrapper's frame stands between the caller and the function.


def logged(f):
    def wrapper(*args, **kwargs):
        print 'calling', f.__name__
        return f(*args, **kwargs)
    return wrapper


@logged
def divide(a, b):
    return a / b


divide(4, b=2)
divide(4, b=0)
