# Names set in globals() by unicode keys are seen by the code; NaN in containers counts as itself; widths of unicode text.
x = 1
globals()[u'x'] = 2
print x
globals()[u'fresh'] = 5
print fresh, 'fresh' in globals(), u'fresh' in globals()
def read():
    return later
globals()[u'later'] = 'set'
print read(), globals()['later']
del globals()[u'later']
try: read()
except NameError as e: print e
globals()[u'\xe9'] = 3
print globals()[u'\xe9']
nan = float('nan')
l = [nan]
print nan in l, l == [nan], (nan,) == (nan,), l.index(nan), l.count(nan), {nan: 1} == {nan: 1}, nan in {nan: 1}
print set([nan]) == set([nan]), cmp(l, [nan]), nan == nan
print repr('%%%5.5s' % (u'x\u2028y',)), repr(u'%6s|%-6s|%.2s|%3s' % (u'\xe9\u20ac', u'\xe9', u'\U00010400bc', u'\u20ac'))
