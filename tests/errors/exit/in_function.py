# SystemExit passes through except Exception, and finally blocks run.
import sys


def f():
    try:
        try:
            sys.exit(9)
        except Exception:
            print 'not here'
        finally:
            print 'finally'
    except SystemExit as error:
        print 'caught', error.code, repr(error)
        raise


f()
