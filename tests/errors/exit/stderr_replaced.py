# The traceback goes to whatever sys.stderr is, write by write.
import sys


class Collector(object):
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


def last():
    sys.stdout.write(''.join(sys.stderr.parts))


sys.stderr = Collector()
sys.exitfunc = last


def f():
    raise ValueError('collected')


f()
