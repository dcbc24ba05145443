# The objects that a traceback is made of.
import sys


def inner(a):
    local = a * 2
    return local / 0


def outer(b):
    try:
        return inner(b)
    finally:
        b = None


try:
    outer(21)
except ZeroDivisionError:
    tb = sys.exc_info()[2]

while tb is not None:
    frame = tb.tb_frame
    code = frame.f_code
    print tb.tb_lineno, code.co_name, code.co_filename, code.co_firstlineno, frame.f_globals is globals()
    print '  ', code.co_argcount, code.co_varnames
    if code.co_name != '<module>':
        print '  ', frame.f_back.f_code.co_name
    tb = tb.tb_next
print type(sys.exc_info()[2]).__name__
