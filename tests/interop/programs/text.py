# Texts are bytes in UTF-8; bytes are str; a rune is a number or one character.
from __go__ import strings, bytes, unicode
from __go__.unicode import utf8

print strings.ToUpper(u'stra\xdfe') == u'STRASSE'.encode('utf-8')  #=> False
print repr(strings.ToUpper(u'\xe9'))  #=> '\xc3\x89'
print repr(bytes.ToUpper('abc'))  #=> 'ABC'
print bytes.Equal(bytearray('x'), 'x')  #=> True
print strings.IndexRune('chicken', 'k'), strings.IndexRune('chicken', 107)  #=> 4 4
print unicode.IsUpper('A'), unicode.IsUpper(u'\xc9'), unicode.IsUpper('a')  #=> True True False
print utf8.RuneLen(u'\u20ac')  #=> 3
print utf8.ValidString('\xff'), utf8.RuneError  #=> False 65533
print repr(utf8.AppendRune(None, 0x20ac))  #=> '\xe2\x82\xac'
print repr(strings.Map(lambda r: r + 1, 'HAL'))  #=> 'IBM'
try:
    strings.IndexRune('x', 'ab')
except TypeError as e:
    print e
#=> strings.IndexRune() argument 2 must be rune (an int or one character), not str
print strings.Title('\x00\xff') == '\x00\xff' or 'replaced'  #=> replaced
print strings.Count('cheese', 'e')  #=> 3
