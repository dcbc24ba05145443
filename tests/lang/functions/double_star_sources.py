# **kwargs in a call: dict subclasses, mappings with keys(), and the errors.
def f(*args, **kw):
    return args, sorted(kw.items())

class D(dict):
    def __getitem__(self, k):
        return 'never asked'
    def keys(self):
        return ['never', 'asked']

class Mapping(object):
    def keys(self):
        print '[keys]',
        return ['a', 'b']
    def __getitem__(self, k):
        print '[get %s]' % k,
        return k.upper()

class OldMapping:
    def keys(self):
        return ('x',)
    def __getitem__(self, k):
        return 1

print f(**{}), f(**{'a': 1}), f(**D(a=1))
print f(**Mapping())
print f(**OldMapping())
d = {'a': 1}
def g(**kw):
    kw['added'] = 1
    return kw
print g(**d) is d, d
print f(**{'not an identifier': 1, 'class': 2, '': 3})
print f(**{u'uni': 1})
def h(a, b=2, **kw):
    return a, b, kw
print h(1, **{'b': 5}), h(**{'a': 1, 'c': 3})
for thunk in (lambda: f(**5), lambda: f(**[1]), lambda: f(**{1: 2}), lambda: h(1, **{'a': 2}),
              lambda: f(a=1, **{'a': 2}), lambda: h(**{'b': 1}), lambda: f(**None),
              lambda: f(**{u'\xe9': 1})):
    try:
        print thunk()
    except TypeError as e:
        print 'TypeError:', e
