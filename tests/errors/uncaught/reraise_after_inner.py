# In Python 2 a bare raise takes the last exception that was handled in this function, even an inner one.


def f():
    try:
        raise KeyError('outer')
    except KeyError:
        try:
            raise ValueError('inner')
        except ValueError:
            pass
        raise


f()
