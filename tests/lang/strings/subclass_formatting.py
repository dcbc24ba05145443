# Subclasses of str, unicode, int, long and float in %, format() and str.format: whose text is used.
class S(str):
    def __str__(self): return 'S-str'
    def __repr__(self): return 'S-repr'
class U(unicode):
    def __str__(self): return 'U-str'
    def __unicode__(self): return u'U-unicode'
s, u = S('raw'), U(u'raw')
print '{}'.format(s), '{0:>6}'.format(s), '{0!s}'.format(s), u'{}'.format(s), format(s), format(s, '>5'), s.format(), s % ()
print '{}'.format(u), u'{}'.format(u), u'{0:>6}'.format(u), format(u), repr('%s|%5s' % (u, u)), repr(u'%s|%5s|%r' % (u, u, u)), u'%s' % s, '%s' % s
print repr(u''.join([u, u])), repr(u.upper()), repr(u + u), unicode(u), str(u), repr(u'%.2s' % u), repr('%.2s' % s), '{0:.2}'.format(s)
class I(int):
    def __str__(self): return 'I!'
    def __format__(self, x): return 'F' + x
print '{} {:d}'.format(I(5), I(5)), '%d %s' % (I(5), I(5)), format(I(3))
class L(long):
    def __str__(self): return 'L!'
    def __repr__(self): return 'LR'
print '%d %s %r %x' % (L(5), L(5), L(5), L(5)), str(L(1)), '{}'.format(L(2)), L(5) + 1
class F(float):
    def __str__(self): return 'F!'
print '%s %f %r' % (F(1), F(1), F(1)), '{}'.format(F(1)), '{:.1f}'.format(F(1)), [F(1)]
class B(object):
    def __str__(self): return u'\xe9'
for f in (lambda: str(B()), lambda: '%s' % B(), lambda: u'%s' % B(), lambda: unicode(B()), lambda: '{}'.format(B())):
    try: print repr(f())
    except Exception as e: print type(e).__name__, e
for f in (lambda: 'a'.rindex(), lambda: u'a'.rindex(), lambda: bytearray('a').rindex(), lambda: 'a'.index(1,2,3,4), lambda:bytearray('a').find(), lambda: 'a'.count(), lambda: raw_input(1,2), lambda: u'a'.find(1,2,3,4,5)):
  try: f()
  except TypeError as e: print e
