"""What the functions of unicodedata refuse, and the object for Unicode 3.2."""
import unicodedata
from unicodedata import ucd_3_2_0


class Text(unicode):
    pass


def attempt(f, *args):
    try:
        r = f(*args)
        print f.__name__, args, '->', repr(r), type(r).__name__
    except Exception as e:
        print f.__name__, args, type(e).__name__, e


for name in ('category bidirectional combining mirrored east_asian_width decomposition '
             'decimal digit numeric name lookup').split():
    for f in getattr(unicodedata, name), getattr(ucd_3_2_0, name):
        for args in (), ('a',), (u'',), (u'ab',), (5,), (None,), (u'a', 1, 2), (u'\u0301',), (u'7',), (u'\u2155',), (Text(u'\xe9'),):
            attempt(f, *args)
for name in 'decimal', 'digit', 'numeric', 'name':
    attempt(getattr(unicodedata, name), u'\x00', 'default')
    attempt(getattr(ucd_3_2_0, name), u'\u0221', None)
for name in 'SPACE', u'SPACE', 'space', 'no such', 'NO\0SUCH', '\xff', 'CJK UNIFIED IDEOGRAPH-0041', 'cjk unified ideograph-4e00', \
        'CJK UNIFIED IDEOGRAPH-4e00', 'HANGUL SYLLABLE XX', 'HANGUL SYLLABLE ', 'LATIN SMALL LETTER D WITH CURL', buffer('SPACE'), bytearray('SPACE'):
    for f in unicodedata.lookup, ucd_3_2_0.lookup:
        try:
            print repr(name) if isinstance(name, basestring) else type(name).__name__, repr(f(name))
        except Exception as e:
            print repr(name) if isinstance(name, basestring) else type(name).__name__, type(e).__name__, e
for args in (), ('NFC',), ('NFC', 'a'), ('NFX', u'a'), ('NFX', u''), (u'NFC', u'a'), ('N\0FC', u'a'), (1, u'a'), ('nfc', u'a'), \
        ('NFC', Text(u'e\u0301')), ('NFC', Text(u'e')), ('NFD', Text(u'\xe9')), ('NFKC', u'\ufb01', 1):
    for f in unicodedata.normalize, ucd_3_2_0.normalize:
        attempt(f, *args)
text = u'\u0140bc'
print unicodedata.normalize('NFC', text) is text, unicodedata.normalize('NFKD', u'\xb5') == u'\u03bc'
print type(ucd_3_2_0), ucd_3_2_0.unidata_version, unicodedata.unidata_version, unicodedata.UCD is type(ucd_3_2_0)
for action in (lambda: unicodedata.UCD(), lambda: setattr(ucd_3_2_0, 'unidata_version', 1), lambda: setattr(ucd_3_2_0, 'x', 1),
               lambda: delattr(ucd_3_2_0, 'name'), lambda: ucd_3_2_0.missing):
    try:
        print action()
    except Exception as e:
        print type(e).__name__, e
