# assert: the message is evaluated only on failure; messages of every type.
def msg():
    print 'message evaluated',
    return 'msg'
assert True, msg()
assert 1
assert (False, 'a tuple is true')
for make in (0, '', None, []):
    try:
        assert make
    except AssertionError as e:
        print repr(e), e.args, str(e) == ''
def t(m):
    try:
        assert 0, m
    except AssertionError as e:
        print repr(e), e.args
t('text'); t(None); t((1, 2)); t(()); t([1]); t(ValueError('inner')); t(5); t(u'uni')
try:
    assert 1 > 2, msg()
except AssertionError as e:
    print e
class Truth(object):
    def __nonzero__(self): print 'asked',; return False
try:
    assert Truth(), 'falsy object'
except AssertionError as e:
    print e
try:
    assert 0, 1 / 0
except ZeroDivisionError as e:
    print 'message failed:', e
AssertionError = KeyError
try:
    assert 0, 'which class?'
except KeyError as e:
    print type(e).__name__, e
del AssertionError
def fn(x):
    assert x, 'x must be true'; return x
print fn(3)
print __debug__
if __debug__: print 'debug'
