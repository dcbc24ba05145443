# sys._getframe: the frames that are active.
import sys


def names():
    frame = sys._getframe(1)
    found = []
    while frame:
        found.append('%s:%d' % (frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return ' '.join(found)


def f():
    return names()


class A(object):
    print names()

    def method(self):
        return f()


def generator():
    yield names()


print names()
print f()
print A().method()
print list(generator())
print (lambda: names())()
print [names() for _ in range(1)]
print list(names() for _ in range(1))
print map(lambda x: names(), [1])


print sys._getframe().f_globals is globals(), sys._getframe().f_code.co_name
try:
    sys._getframe(99)
except ValueError, error:
    print error
try:
    sys._getframe('x')
except TypeError, error:
    print error
