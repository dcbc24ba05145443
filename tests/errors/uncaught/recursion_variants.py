# Recursion through special methods. Whether the message ends in "while calling a Python object" depends on which of
# a call's levels meets the limit, so that end is not shown.
import sys


class Adder(object):
    def __add__(self, other):
        return self + other

    def __getattr__(self, name):
        return getattr(self, name + 'x')

    def __repr__(self):
        return repr(self)

    def __call__(self):
        return self()

    def __cmp__(self, other):
        return cmp(self, other)

    def __hash__(self):
        return hash(self)

    def __str__(self):
        return str(self)

    def __iter__(self):
        return iter(self)

    def __len__(self):
        return len(self)

    def __getitem__(self, key):
        return self[key]

    def __nonzero__(self):
        return bool(self)


class Old:
    def __getattr__(self, name):
        return getattr(self, name)


def attempt(what, function):
    try:
        function()
    except RuntimeError, error:
        print what, '->', str(error).split(' while calling')[0]
    else:
        print what, 'ended'


def forever():
    forever()


sys.setrecursionlimit(120)
a = Adder()
attempt('call', forever)
attempt('__add__', lambda: a + 1)
attempt('__getattr__', lambda: a.b)
attempt('__repr__', lambda: repr(a))
attempt('__call__', lambda: a())
attempt('__hash__', lambda: hash(a))
attempt('__str__', lambda: str(a))
attempt('__iter__', lambda: iter(a))
attempt('__len__', lambda: len(a))
attempt('__getitem__', lambda: a[0])
attempt('__nonzero__', lambda: bool(a))
attempt('old __getattr__', lambda: Old().b)
nested = []
for i in range(200):
    nested = [nested]
attempt('repr of lists', lambda: repr(nested))
attempt('compare lists', lambda: nested == [nested[0]])
deep = ()
for i in range(200):
    deep = (deep,)
attempt('hash of tuples', lambda: hash(deep))
print 'still alive'
