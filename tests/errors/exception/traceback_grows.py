# A traceback begins where the exception is caught and ends where it was raised.
import sys


def lines():
    tb = sys.exc_info()[2]
    found = []
    while tb:
        found.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return found


def one():
    raise ValueError


def two():
    try:
        one()
    except ValueError:
        print lines()
        raise


def three():
    try:
        two()
    except ValueError:
        print lines()
        raise KeyError


try:
    three()
except KeyError:
    print lines()


def generator():
    try:
        yield 1
    except ValueError:
        print lines()
        raise


g = generator()
next(g)
try:
    g.throw(ValueError)
except ValueError:
    print lines()
