# Python files as Go readers and writers, Go's as context managers.
from __go__ import io, bufio, os, fmt, strings, bytes
from __go__.compress import gzip
from StringIO import StringIO
import sys

name = '/tmp/grumpy_interop_file'
with open(name, 'w') as f:
    fmt.Fprintln(f, 'from Go', 1)
    f.write('from Python\n')
print open(name).read()
#=> from Go 1
#=> from Python
#=>
print io.ReadAll(open(name))[:4]  #=> from
print io.Copy(sys.stdout, strings.NewReader('copied\n'))
#=> copied
#=> 7
source = StringIO('one\ntwo\n')
scanner = bufio.NewScanner(source)
while scanner.Scan():
    print scanner.Text()
#=> one
#=> two
with os.Create(name) as g:
    print g.WriteString('abc'), g.Name() == name  #=> 3 True
try:
    g.WriteString('x')
except IOError as e:
    print e
#=> write /tmp/grumpy_interop_file: file already closed
print os.ReadFile(name)  #=> abc
buf = bytearray(2)
with os.Open(name) as g:
    print g.Read(buf), buf, g.Seek(0, io.SeekStart), io.ReadAll(g)  #=> 2 ab 0 abc
packed = bytes.Buffer()
z = gzip.NewWriter(packed)
z.Write('squeeze me ' * 100)
z.Close()
print packed.Len() < 100, io.ReadAll(gzip.NewReader(packed)) == 'squeeze me ' * 100  #=> True True
out = StringIO()
fmt.Fprintf(out, '%05.1f|%x|%q', 3.14159, 255, 'q')
print out.getvalue()  #=> 003.1|ff|"q"
os.Remove(name)
pr, pw = io.Pipe()
class Broken(object):
    def read(self, n):
        raise ValueError('no more')
try:
    io.ReadAll(Broken())
except ValueError as e:
    print e
#=> no more
