# with: special methods are found on the type for new-style objects; missing ones; errors inside them.
class Inst(object): pass
i = Inst()
i.__enter__ = lambda: 1
i.__exit__ = lambda *a: True
try:
    with i: print 'never'
except AttributeError as e: print e
class Old: pass
o = Old()
o.__enter__ = lambda: 'instance enter'
o.__exit__ = lambda *a: True
with o as x: print x; raise ValueError
class NoExit(object):
    def __enter__(self): print 'entered?'
class NoEnter(object):
    def __exit__(self, *a): pass
class OldNo: pass
for bad in (NoExit(), NoEnter(), 5, OldNo()):
    try:
        with bad: print 'never'
    except AttributeError as e: print e
class EnterFails(object):
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): print 'exit not called'
try:
    with EnterFails(): pass
except ValueError as e: print e
class ExitFails(object):
    def __enter__(self): pass
    def __exit__(self, t, v, tb): raise KeyError('exit after %s' % (t and t.__name__))
for body in (0, 1):
    try:
        with ExitFails():
            if body: raise ValueError('body')
    except KeyError as e: print e
class Order(object):
    def __getattribute__(self, k): print 'instance lookup', k; return object.__getattribute__(self, k)
    def __enter__(self): print 'enter'
    def __exit__(self, *a): print 'exit'; return 0
with Order(): print 'body'
class BadBool(object):
    def __nonzero__(self): raise TypeError('truth of the result')
class ReturnsBadBool(object):
    def __enter__(self): pass
    def __exit__(self, *a): return BadBool()
with ReturnsBadBool(): print 'not asked without an exception'
try:
    with ReturnsBadBool(): raise ValueError
except TypeError as e: print e
class Static(object):
    @staticmethod
    def __enter__(): return 'static'
    @classmethod
    def __exit__(cls, *a): print cls.__name__, len(a)
with Static() as s: print s
