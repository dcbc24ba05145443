# -*- coding: utf-8 -*-
# string: str as it is, unicode in UTF-8, subclasses; anything else is refused.
from __go__ import strings, unicode, strconv
from __go__.unicode import utf8, utf16

print repr(strings.TrimSuffix('\xff\x00a', 'a')), repr(strings.ToUpper('\xff\x00a'))  #=> '\xff\x00' '\xef\xbf\xbd\x00A'
print repr(strings.Repeat('\x00', 3)), len(strings.Repeat('ab', 1000)), strings.Repeat('', 5) == ''  #=> '\x00\x00\x00' 2000 True
print strings.Contains(u'größe', u'ö'), strings.Index(u'größe', u'ß'), strings.ToUpper(u'größe')  #=> True 4 GRÖßE
print type(strings.ToUpper(u'x')).__name__, type(strings.Split('a,b', ',')).__name__, type(strings.Split('a,b', ',')[0]).__name__  #=> str []string str
print utf8.ValidString('\xff'), utf8.RuneCountInString('größe'), utf8.DecodeRuneInString('ß'), repr(utf8.AppendRune('a', u'é'))
#=> False 5 (223, 2) 'a\xc3\xa9'
print list(utf16.Encode([0x1f600, 97])), utf8.RuneError == 0xfffd  #=> [55357, 56832, 97] True
class S(str):
    pass
class U(type(u'')):
    pass
print strings.ToUpper(S('sub')), strings.ToUpper(U(u'uni')), type(strings.TrimSpace(S('x'))).__name__  #=> SUB UNI str
def fails(f, *args):
    try:
        result = f(*args)
    except TypeError as e:
        print e
    else:
        print 'no error:', result
fails(strings.ToUpper, 5)
#=> strings.ToUpper() argument 1 must be string, not int
fails(strings.ToUpper, None)
#=> strings.ToUpper() argument 1 must be string, not None
fails(strings.ToUpper, ['a'])
#=> strings.ToUpper() argument 1 must be string, not list
fails(strings.ToUpper, bytearray('a'))
#=> strings.ToUpper() argument 1 must be string, not bytearray
fails(strings.ToUpper)
#=> ToUpper() takes exactly one argument (0 given)
fails(strings.ToUpper, 'a', 'b')
#=> ToUpper() takes exactly one argument (2 given)
fails(strings.Replace, 'a', 'b')
#=> Replace expected 4 arguments, got 2
fails(strings.Join, ['a', 1], ',')
#=> strings.Join() argument 1 must be string, not int
fails(strings.Join, 'ab', ',')
#=> strings.Join() argument 1 must be []string, not str
print strconv.Quote('\x01"é'), strconv.QuoteToASCII('é'), repr(strconv.Unquote('"\\u00e9"'))  #=> "\x01\"é" "\u00e9" '\xc3\xa9'
print strings.EqualFold('Straße', 'STRASSE'), strings.Compare('a', 'b'), strings.Fields(' a  b ')  #=> False -1 []string(['a', 'b'])
print strings.Map(lambda c: -1 if c == ord('a') else c, 'banana'), strings.IndexFunc('ab1', unicode.IsDigit)  #=> bnn 2
b = strings.Builder()
b.WriteString('x')
b.WriteByte('y')
b.WriteByte(122)
b.WriteRune(u'ß')
print b.String(), b.Len()  #=> xyzß 5
