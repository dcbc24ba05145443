# String literals: quotes, escapes, raw, unicode, byte prefixes, triple quotes.
print repr('single'), repr("double"), repr('it\'s'), repr("it's"), repr('both \' and "')
print repr('\a\b\f\n\r\t\v\\\'\"')
print repr('\0'), repr('\07'), repr('\101\102'), repr('\1234'), repr('\x41\x7a'), repr('\xff')
print repr('\q\8\N{x}\u1234')
print repr('line \
continued')
print repr(r'raw \n \\ \' x'), repr(R"raw \" "), repr(r'\
x')
print repr(b'bytes'), repr(B'b'), repr(br'\n'), repr(bR'\n'), repr(Br'\n'), repr(BR'\n')
print type(b''), b'a' == 'a', u'a' == 'a'
print repr(u'\u20ac\U0001F600\xe9\N{EURO SIGN}\N{LATIN SMALL LETTER A WITH GRAVE}')
print len(u'\U0001F600')
print repr(ur'\u20ac\n\\u20ac'), repr(UR'\\'), repr(Ur'\u0041'), repr(uR'\x41')
print repr(u'\'"'), repr(u'\377\400')
print repr('''triple 'quoted' "text"
second line'''), repr("""a""" '''b''')
print repr("""ends with \""""), repr(''''''), repr(r"""\""""), repr("""a
\
b""")
print repr(u"""caf\xe9
"""), repr(b'''x
y''')
print '\x41' 'B' "C" r'\D' u'E'
print repr('a' u'b'), repr('a' 'b'), repr(u'a' 'b' '\x41'[0:1])
