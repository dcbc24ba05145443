# The frame of a traceback knows its callers while it runs: traceback.print_stack and extract_stack rest on it.
import sys
import traceback


def names(frame):
    found = []
    while frame is not None:
        found.append('%s:%d' % (frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return found


def caught():
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        return sys.exc_info()[2].tb_frame


def in_handler(depth):
    if depth:
        return in_handler(depth - 1)
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        print names(sys.exc_info()[2].tb_frame)
        print names(sys.exc_info()[2].tb_frame.f_back)


def deeper():
    [].index(1)


def outer():
    try:
        deeper()
    except ValueError:
        tb = sys.exc_info()[2]
        print names(tb.tb_frame)
        print names(tb.tb_next.tb_frame)


class Holder(object):
    def show(self):
        traceback.print_stack(file=sys.stdout)
        return [entry[2] for entry in traceback.extract_stack(limit=2)]


def generate():
    yield Holder().show()


in_handler(3)
outer()
print Holder().show()
print list(generate())
print traceback.extract_stack()
print traceback.format_stack(sys._getframe())
exec '''
def evaluated():
    traceback.print_stack(file=sys.stdout)
    in_handler(0)
evaluated()
'''
print caught().f_code.co_name
