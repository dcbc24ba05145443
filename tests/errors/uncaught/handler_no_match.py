# No except clause fits.


def f(x):
    try:
        return x.missing
    except (KeyError, ValueError):
        print 'not here'
    except TypeError:
        print 'not here either'
    else:
        print 'nor here'
    finally:
        print 'but here'


f(3)
