# Embedded structs and interfaces: promoted fields and methods, and the embedded part itself.
from __go__ import bufio, strings, bytes, io, sync, log, time
from __go__.net import http, url
from __go__.go import ast, token
from __go__.encoding import xml
from __go__.archive import tar, zip

rw = bufio.NewReadWriter(bufio.NewReader(strings.NewReader('line\nrest')), bufio.NewWriter(io.Discard))
print repr(rw.ReadString('\n')), rw.WriteString('x'), rw.Reader.Buffered(), rw.Writer.Buffered()  #=> 'line\n' 1 4 1
start = xml.StartElement(Name=xml.Name(Space='s', Local='a'), Attr=[xml.Attr(Name=xml.Name(Local='k'), Value='v')])
print start.Name.Local, start.Attr[0].Name.Local, start.Attr[0].Value, len(start.Attr)  #=> a k v 1
start.Name.Local = 'b'
print start.Name.Local, start.End().Name.Local  #=> b b
class ReadCounter(object):
    def __init__(self):
        self.n = 0
    def Read(self, buf):
        raise io.EOF
    def Write(self, data):
        self.n += len(data)
        return len(data)
pair = bufio.ReadWriter(Reader=bufio.NewReader(ReadCounter()), Writer=bufio.NewWriter(ReadCounter()))
print pair.WriteString('abc'), pair.Flush(), pair.Available() > 0  #=> 3 None True
header = zip.FileHeader(Name='a.txt', Comment='c')
file = zip.File(FileHeader=header)
print file.Name, file.FileHeader.Comment, file.FileInfo().Name()  #=> a.txt c a.txt
file.Name = 'b.txt'
print file.FileHeader.Name, header.Name  #=> b.txt a.txt
try:
    file.Nam = 1
except AttributeError as e:
    print e  #=> zip.File has no field 'Nam'
try:
    zip.File(Nme='x')
except TypeError as e:
    print e  #=> zip.File has no field 'Nme'
