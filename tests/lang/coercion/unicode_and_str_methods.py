# __str__, __repr__, __unicode__, __format__: which is used where, inheritance, results of wrong type or unicode.
class A(object):
    def __repr__(self): return 'A-repr'
class B(A):
    def __str__(self): return 'B-str'
class C(B):
    def __unicode__(self): return u'C-unicode \u20ac'
for x in (A(), B(), C()): print str(x), repr(x), repr(unicode(x)), '%s' % x, '%r' % x, repr(u'%s' % x), '{0}'.format(x), '{0!r}'.format(x), [x], {1: x}, (x,), repr(u'{0}'.format(x)), `x`
class S(str):
    def __str__(self): return 'S-str'
    def __repr__(self): return 'S-repr'
class U(unicode):
    def __str__(self): return 'U-str'
    def __unicode__(self): return u'U-unicode'
s, u = S('raw'), U(u'raw')
print s, str(s), repr(s), '%s' % s, [s], ''.join([s]), s + '', '{}'.format(s), unicode(s), u'%s' % s
print u, str(u), repr(u), repr(u'%s' % u), repr('%s' % u), repr(unicode(u)), repr(u''.join([u])), repr(u + u'')
class UniStr(object):
    def __str__(self): return u'ascii'
class UniStrBad(object):
    def __str__(self): return u'\u20ac'
class UniRepr(object):
    def __repr__(self): return u'rep'
class UniReprBad(object):
    def __repr__(self): return u'\u20ac'
class StrUnicode(object):
    def __unicode__(self): return 'bytes'
class StrUnicodeBad(object):
    def __unicode__(self): return '\xff'
class IntUnicode(object):
    def __unicode__(self): return 5
for x in (UniStr(), UniStrBad(), UniRepr(), UniReprBad(), StrUnicode(), StrUnicodeBad(), IntUnicode()):
    for f in (str, repr, unicode, lambda y: '%s' % y, lambda y: '%s' % [y]):
        try:
            r = f(x)
            print repr(r) if ' at 0x' not in r else 'default',
        except (TypeError, UnicodeError) as e: print type(e).__name__, str(e)[:60],
    print
class I(int):
    def __str__(self): return 'I-str'
class F(float):
    def __repr__(self): return 'F-repr'
class L(list):
    def __repr__(self): return 'L-repr'
class D(dict):
    def __str__(self): return 'D-str'
print I(5), '%d' % I(5), '%s' % I(5), repr(I(5)), [I(5)], F(1.5), str(F(1.5)), '%f' % F(1.5), [F(1.5)], L([1]), str(L([1])), D(a=1), repr(D(a=1)), '%s' % D(), [D()]
class Old:
    def __str__(self): return 'old'
class OldU:
    def __unicode__(self): return u'oldu'
print Old(), unicode(Old()), unicode(OldU()), u'%s' % OldU(), '%s' % Old()
class Fm(object):
    def __format__(self, spec): return 'fmt(%s)' % spec
    def __str__(self): return 'str'
print '{0:x} {0} {0!s:>5}'.format(Fm()), format(Fm(), 'abc'), '%s' % Fm(), format(Fm())
