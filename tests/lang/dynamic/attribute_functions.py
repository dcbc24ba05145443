# getattr, setattr, hasattr, delattr, dir, vars with computed names; locals and globals as dictionaries.
class Bag(object):
    cls = 1
    def method(self): pass
b = Bag()
for i, n in enumerate(('a', 'b', 'with space', '', '1', 'class')): setattr(b, n, i)
print sorted(vars(b).items()), getattr(b, 'with space'), getattr(b, ''), hasattr(b, 'class')
delattr(b, ''); print '' in vars(b), hasattr(b, '')
print sorted(n for n in dir(b) if not n.startswith('__')), sorted(n for n in dir(Bag) if not n.startswith('__'))
for f in (lambda: getattr(b, 'no'), lambda: getattr(b, 5), lambda: setattr(b, 5, 1), lambda: delattr(b, 'no'), lambda: hasattr(b, None), lambda: getattr(b, u'a'), lambda: getattr(b, 'no', None), lambda: setattr(5, 'x', 1), lambda: setattr(Bag, 'new', 7), lambda: b.new, lambda: getattr(5, 'real'), lambda: vars(5), lambda: setattr(len, 'x', 1), lambda: setattr(b.method, 'x', 1), lambda: delattr(5, 'real'), lambda: setattr(None, 'x', 1), lambda: setattr('s', 'upper', 1)):
    try: print f()
    except (AttributeError, TypeError) as e: print type(e).__name__, e
g = globals()
g['dyn'] = 'dynamic global'; print dyn
for i in range(3): g['v%d' % i] = i * i
print v0, v1, v2
del g['dyn']
try: dyn
except NameError as e: print e
class WithDir(object):
    def __dir__(self): return ['z', 'a']
print dir(WithDir())
class BadDir(object):
    def __dir__(self): return 5
try: dir(BadDir())
except TypeError as e: print e
def f(): x = 1; y = 2; return sorted(dir()), sorted(vars().items())
print f()
print 'b' in dir(), 'Bag' in dir(), dir(5) == dir(int) or 'differs', '__add__' in dir(5), 'append' in dir([]), 'co_name' in dir(f.func_code), 'im_self' in dir(b.method)
