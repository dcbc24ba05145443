# next() of an iterator of one's own.


class Countdown(object):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def next(self):
        self.n -= 1
        if self.n < 0:
            raise RuntimeError('gone too far')
        return self.n


print list(
    Countdown(3)
)
