# slice objects: attributes, indices, comparison, messages.
def show(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


s = slice(1, 2)
print s, slice(3), slice(None, 5, 'x'), s.start, s.stop, s.step, repr(slice(1, 2, 3))
for args in ((5,), (1, 5), (None, None, 2), (None, None, -1), (-3, None), (None, -3), (10, -10, -3), (-100, 100, 7),
             (5, -10 ** 30, -10 ** 30), (10 ** 30, None, -1), (None, 10 ** 30, 10 ** 30), (3, 3), (4, 2), (2, 4, -1)):
    print args, [slice(*args).indices(n) for n in (0, 1, 4, 10)]
show(lambda: slice(None, None, -1).indices(-5))
show(lambda: slice(1).indices(-1))
show(lambda: slice())
show(lambda: slice(1, 2, 3, 4))
show(lambda: slice(a=1))
show(lambda: hash(s))
show(lambda: {s: 1})
show(lambda: s.indices('a'))
show(lambda: s.indices(2.0))
show(lambda: s.indices(10 ** 30))
show(lambda: s.indices())
show(lambda: slice(None, None, 0).indices(3))
show(lambda: slice('a').indices(3))
show(lambda: slice(1.5, 2).indices(3))
show(lambda: slice(1, 2, 'c').indices(3))
show(lambda: slice(1, 2) < slice(1, 3))
show(lambda: slice(1, 2) == slice(1, 2))
show(lambda: slice(1, 2, 3) == slice(1, 2))
show(lambda: cmp(slice(1), slice(2)))
show(lambda: slice(1) == 3)
show(lambda: setattr(s, 'start', 3))
show(lambda: s.__reduce__())


class Show(object):
    def __getitem__(self, key):
        return key

    def __getslice__(self, i, j):
        return 'getslice', i, j


class Plain(object):
    def __getitem__(self, key):
        return key


x, y = Show(), Plain()
print x[1:2], x[:], x[1:2:3], x[1:2, 3], x[...], x[::], x[1:2, ...]
print y[1:2], y[:], y[1:2:3], y[1:2, 3], y[...], y[::]
print x['a':], y['a':]
