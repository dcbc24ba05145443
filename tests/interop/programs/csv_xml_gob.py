# encoding/csv, xml, gob, binary, pem, asn1: records and structs of Go's, streams over Python files, errors with positions.
from __go__.encoding import csv, xml, gob, binary
from __go__ import io, strings, bytes, ref
from __go__.image import Point
import StringIO

out = StringIO.StringIO()
w = csv.NewWriter(out)
w.Write(['a', 'b c', 'd"e', 'f,g'])
w.WriteAll([['1', ''], ['x']])
print repr(out.getvalue())  #=> 'a,b c,"d""e","f,g"\n1,\nx\n'
w.Comma = ord(';')
w.Write(['x', 'y'])
w.Flush()
print w.Error(), out.getvalue().split('\n')[-2]  #=> None x;y
r = csv.NewReader(StringIO.StringIO('n;m\n1;"two\nlines"\n'))
r.Comma = ';'
print list(r.Read()), list(r.Read()), r.InputOffset()  #=> ['n', 'm'] ['1', 'two\nlines'] 18
try:
    r.Read()
except io.EOF as e:
    print e  #=> EOF
try:
    csv.NewReader(strings.NewReader('a,b\nc\n')).ReadAll()
except csv.ParseError as e:
    print e.Line, e.Column, e.Err == csv.ErrFieldCount, isinstance(e, ValueError), e.is_(csv.ErrFieldCount)  #=> 2 1 True True True
d = xml.NewDecoder(strings.NewReader('<a k="v">text<b/></a>'))
tokens = []
while True:
    try:
        token = d.Token()
    except io.EOF:
        break
    tokens.append(type(token).__name__)
    if isinstance(token, xml.StartElement):
        print token.Name.Local, [(a.Name.Local, a.Value) for a in token.Attr]
#=> a [('k', 'v')]
#=> b []
print tokens  #=> ['StartElement', 'xml.CharData', 'StartElement', 'xml.EndElement', 'xml.EndElement']
try:
    xml.Unmarshal('<a><b></a>', ref())
except xml.SyntaxError as e:
    print e.Line, e  #=> 1 XML syntax error on line 1: element <b> closed by </a>
print xml.Marshal(Point(X=1, Y=2)), xml.MarshalIndent([1, 'a<b'], '', ' ')
#=> <Point><X>1</X><Y>2</Y></Point> <int>1</int>
#=> <string>a&lt;b</string>
class Temperature(object):
    def MarshalText(self):
        return '20C'
print xml.Marshal(Temperature())  #=> <Object>20C</Object>
try:
    xml.Marshal(object())
except TypeError as e:
    print str(e)[:8], 'has no form as text' in str(e)  #=> <object  True
buf = bytes.Buffer()
gob.NewEncoder(buf).Encode(Point(X=3, Y=4))
p = Point()
gob.NewDecoder(buf).Decode(p)
print p, p.X  #=> (3,4) 3
binary.Write(buf, binary.BigEndian, True)
print repr(buf.String()), binary.Size(True), binary.PutUvarint(bytearray(10), 300), binary.Uvarint('\xac\x02')  #=> '\x01' 1 2 (300, 2)
