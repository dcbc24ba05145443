# KeyboardInterrupt raised by hand.


def f():
    try:
        raise KeyboardInterrupt('pressed')
    except Exception:
        print 'not here'


f()
