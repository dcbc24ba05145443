# Mixing bytes and unicode, codecs and escapes.


def attempt(what, f):
    try:
        result = f()
        print what, repr(result)
    except (UnicodeError, LookupError, TypeError, ValueError), error:
        print what, '|', type(error).__name__, '|', error


attempt('concatenate', lambda: 'gr\xfcn' + u'x')
attempt('concatenate right', lambda: u'x' + 'gr\xfcn')
attempt('join', lambda: ''.join(['a', u'b', '\xff']))
attempt('join unicode', lambda: u''.join(['a', '\xff']))
attempt('format', lambda: '%s \xff' % u'a')
attempt('contains', lambda: u'a' in '\xff')
attempt('contains reverse', lambda: '\xff' in u'a')
attempt('find', lambda: 'abc\xff'.find(u'a'))
attempt('replace', lambda: '\xff'.replace(u'a', 'b'))
attempt('split', lambda: u'a b'.split('\xff'))
attempt('startswith', lambda: u'abc'.startswith('\xff'))
attempt('str', lambda: str(u'\xe4'))
attempt('unicode', lambda: unicode('\xe4'))
attempt('int', lambda: int(u'\xe4'))
attempt('float', lambda: float(u'\u1234'))
attempt('encode bytes', lambda: '\xe4'.encode('utf-8'))
attempt('decode unicode', lambda: u'\xe4'.decode('utf-8'))
attempt('ord', lambda: ord(u'ab'))
attempt('chr', lambda: chr(300))
attempt('getattr', lambda: getattr(3, u'\xe4'))
attempt('hasattr', lambda: hasattr(3, u'\xe4'))
attempt('setattr', lambda: setattr(attempt, u'\xe4', 1))
attempt('unknown codec', lambda: 'a'.decode('martian'))
attempt('unknown codec', lambda: u'a'.encode('martian'))
attempt('unknown handler', lambda: '\xff'.decode('ascii', 'martian'))
attempt('unknown handler', lambda: u'\xff'.encode('ascii', 'martian'))
attempt('unused handler', lambda: u'a'.encode('ascii', 'martian'))
for data in ['\xff', '\xc3', '\xe2\x82', '\xc0\x80', '\xed\xa0\x80', 'a\xf0\x9f\x98', '\xf8\x88\x80\x80\x80', '\xe2\x28\xa1']:
    attempt('utf-8 %r' % data, lambda: data.decode('utf-8'))
    attempt('replace %r' % data, lambda: data.decode('utf-8', 'replace'))
    attempt('ignore %r' % data, lambda: data.decode('utf-8', 'ignore'))
for handler in ['replace', 'ignore', 'xmlcharrefreplace', 'backslashreplace']:
    attempt(handler, lambda: u'a\xe4\u20ac\U0001f600b'.encode('ascii', handler))
    attempt(handler, lambda: u'a\xe4\u20ac\U0001f600b'.encode('latin-1', handler))
attempt('decode handler', lambda: '\xff'.decode('ascii', 'xmlcharrefreplace'))
attempt('utf-16', lambda: 'abc'.decode('utf-16-le'))
attempt('utf-16', lambda: '\x00\xd8a\x00'.decode('utf-16-le'))
attempt('utf-32', lambda: 'abcde'.decode('utf-32-le'))
attempt('unicode-escape', lambda: '\\x1'.decode('unicode-escape'))
attempt('unicode-escape', lambda: '\\u12'.decode('unicode-escape'))
attempt('string-escape', lambda: '\\x1'.decode('string-escape'))
attempt('string-escape', lambda: 'a\\'.decode('string-escape'))
attempt('raw-unicode-escape', lambda: '\\u12'.decode('raw-unicode-escape'))
attempt('hex', lambda: 'abc'.decode('hex'))
attempt('hex', lambda: 'zz'.decode('hex'))
print u'a' == '\xff'
