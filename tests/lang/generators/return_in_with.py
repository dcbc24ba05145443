# A return inside of with and finally in a generator, after loops whose else is never left otherwise.


class Manager(object):
    def __enter__(self):
        print 'enter'
        return self

    def __exit__(self, *exc):
        print 'exit', exc[0]


def tick(left=[5]):
    left[0] -= 1
    return left[0] > 0


def gen(u):
    while tick():
        for a in 'ab':
            yield a
    else:
        for v in range(2):
            u += v
        yield u
        with Manager() as v:
            return
    yield 'never'


def other(u):
    for v in u:
        try:
            yield v
        finally:
            return
    else:
        with Manager():
            return
    yield 'never'


print list(gen(1)), list(other('ab')), list(other(''))
