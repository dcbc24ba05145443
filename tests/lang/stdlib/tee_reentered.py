# A source that asks a reader of its own items, or that two threads ask at once, gets a RuntimeError.
import itertools
import threading


class Source(object):
    def __init__(self):
        self.first = True

    def __iter__(self):
        return self

    def next(self):
        first, self.first = self.first, False
        return next(b) if first else 7


a, b = itertools.tee(Source())
try:
    print next(a)
except RuntimeError as e:
    print e
print next(a), next(b)


def numbers():
    yield next(d)


c, d = itertools.tee(numbers())
try:
    print next(c)
except RuntimeError as e:
    print e

begun, done = threading.Event(), threading.Event()


class Slow(object):
    def __iter__(self):
        return self

    def next(self):
        begun.set()
        done.wait()
        return 1


e, f = itertools.tee(Slow())
thread = threading.Thread(target=next, args=[e])
thread.start()
begun.wait()
try:
    print next(f)
except RuntimeError as x:
    print x
done.set()
thread.join()
print next(f)
