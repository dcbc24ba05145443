# int, long, float, complex, str, unicode, bool, hash, oct, hex, index of objects: hooks and their result checks.
def t(name, f):
    try: print name, repr(f())
    except Exception as e: print name, type(e).__name__, e
class C(object):
    def __int__(self): return 3
    def __long__(self): return 4L
    def __float__(self): return 5.0
    def __complex__(self): return 1 + 2j
    def __str__(self): return 'str'
    def __unicode__(self): return u'uni'
    def __oct__(self): return 'oct!'
    def __hex__(self): return 'hex!'
    def __index__(self): return 2
    def __hash__(self): return 99
    def __trunc__(self): return 8
c = C()
t('int', lambda: int(c)); t('long', lambda: long(c)); t('float', lambda: float(c)); t('complex', lambda: complex(c)); t('str', lambda: str(c)); t('unicode', lambda: unicode(c))
t('oct', lambda: oct(c)); t('hex', lambda: hex(c)); t('index', lambda: 'abc'[c]); t('hash', lambda: hash(c)); t('%d', lambda: '%d' % c); t('%s', lambda: '%s' % c); t('%f', lambda: '%f' % c)
t('range', lambda: range(c)); t('mul', lambda: 'ab' * c); t('slice', lambda: range(5)[:c]); t('chr', lambda: chr(c)); t('bin', lambda: bin(c)); t('xrange', lambda: xrange(c)); t('%x', lambda: '%x' % c); t('%c', lambda: '%c' % c); t('%i', lambda: '%5i|' % c)
class Bad(object):
    def __int__(self): return 'x'
    __long__ = __int__
    __float__ = __oct__ = __hex__ = __index__ = __hash__ = __len__ = __nonzero__ = __int__
    def __str__(self): return 1
    __repr__ = __unicode__ = __complex__ = __str__
b = Bad()
for name, f in (('int', int), ('long', long), ('float', float), ('oct', oct), ('hex', hex), ('hash', hash), ('len', len), ('bool', bool), ('str', str), ('repr', repr), ('unicode', unicode), ('complex', complex), ('range', range), ('idx', lambda x: [1][x])): t(name, lambda: f(b))
class N(object): pass
for name, f in (('int', int), ('long', long), ('float', float), ('oct', oct), ('hex', hex), ('len', len), ('complex', complex), ('range', range), ('idx', lambda x: [1][x]), ('chr', chr), ('ord', ord), ('abs', abs), ('round', round)):
    try: f(N())
    except (TypeError, AttributeError) as e: print name, e
class IntRetLong(object):
    def __int__(self): return 10 ** 20
class LongRetInt(object):
    def __long__(self): return 5
class FloatRetInt(object):
    def __float__(self): return 5
class Trunc(object):
    def __trunc__(self): return 7
class IntSub(int): pass
class RetSub(object):
    def __int__(self): return IntSub(5)
    def __float__(self): return FSub(2.5)
    def __str__(self): return SSub('sub')
class FSub(float): pass
class SSub(str): pass
t('int->long', lambda: int(IntRetLong())); t('long->int', lambda: long(LongRetInt())); t('float->int', lambda: float(FloatRetInt())); t('trunc', lambda: int(Trunc())); t('sub', lambda: type(int(RetSub())).__name__); t('fsub', lambda: type(float(RetSub())).__name__); t('ssub', lambda: type(str(RetSub())).__name__)
class IdxLong(object):
    def __index__(self): return 2 ** 80
t('big index', lambda: [1][IdxLong()]); t('big slice', lambda: [1, 2][:IdxLong()]); t('big mul', lambda: 'a' * IdxLong()); t('int(IntSub)', lambda: (int(IntSub(4)), type(int(IntSub(4))).__name__)); t('str int', lambda: int(' 12 ')); t('float str', lambda: float(' 1e3\n'))
