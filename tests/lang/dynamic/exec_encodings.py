# Encoded source: str with a coding line, unicode source.
print repr(eval("u'\xc3\xa9'")), repr(eval(u"'\xe9'")), repr(eval(u"u'\xe9'"))
exec "# coding: latin-1\nx = u'\xe9'"
print repr(x)
exec "# coding: utf-8\ny = u'\xc3\xa9', '\xc3\xa9'"
print repr(y)
try:
    exec u"# coding: utf-8\nz = 1"
except SyntaxError as e:
    print e.msg
try:
    exec "# coding: nonsense\nz = 1"
except SyntaxError as e:
    print e.msg
exec "\xef\xbb\xbfz = u'\xc3\xa9'"
print repr(z)
exec "a = 1\r\nb = 2\rc = 3\n"
print a, b, c
