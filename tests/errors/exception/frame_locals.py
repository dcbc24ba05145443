# skip: the locals of compiled functions are not kept for their frames, as docs/differences.md says
# f_locals of frames: of callers, and of the frames in a traceback.
import sys


def caller(secret):
    return peek()


def peek():
    return sys._getframe(1).f_locals, sys._getframe().f_code.co_name


def inner(a):
    local = a * 2
    return local / 0


print caller('value')
try:
    inner(21)
except ZeroDivisionError:
    print sorted(sys.exc_info()[2].tb_next.tb_frame.f_locals.items())
