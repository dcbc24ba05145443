# del of what isn't there.


def f():
    d = {'a': 1}
    del d['a'], d['b']


f()
