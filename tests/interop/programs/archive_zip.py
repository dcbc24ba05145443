# archive/zip, tar and gzip: written to memory and to Python's own file objects, read back, damaged archives.
from __go__.archive import zip, tar
from __go__.compress import gzip, flate, zlib as gozlib
from __go__ import bytes, io, time, strings, GoError
import StringIO, os, tempfile

memory = bytes.Buffer()
w = zip.NewWriter(memory)
for name, text in [('a.txt', 'first'), ('dir/b.txt', 'second' * 100)]:
    f = w.Create(name)
    f.Write(text)
entry = w.CreateHeader(zip.FileHeader(Name='stored', Method=zip.Store, Comment='as it is', Modified=time.Unix(10 ** 9, 0).UTC()))
io.WriteString(entry, 'raw')
w.SetComment('all')
w.Close()
data = memory.String()
r = zip.NewReader(strings.NewReader(data), len(data))
print r.Comment, len(r.File)  #=> all 3
for f in r.File:
    with f.Open() as body:
        print f.Name, f.UncompressedSize64, f.Method == zip.Deflate, io.ReadAll(body)[:6]
#=> a.txt 5 True first
#=> dir/b.txt 600 True second
#=> stored 3 False raw
print r.File[2].Modified.UTC().Format(time.DateOnly), r.File[2].Comment  #=> 2001-09-09 as it is
with r.Open('dir/b.txt') as body:
    print body.Stat().Name(), body.Stat().Size()  #=> b.txt 600
try:
    zip.NewReader(strings.NewReader('not a zip'), 9)
except zip.ErrFormat as e:
    print e  #=> zip: not a valid zip file
try:
    r.Open('none')
except IOError as e:
    print e  #=> open none: file does not exist
path = os.path.join(tempfile.mkdtemp(), 'x.zip')
with open(path, 'wb') as out:
    w = zip.NewWriter(out)
    w.Create('only').Write('in a Python file')
    w.Close()
with zip.OpenReader(path) as archive:
    print [f.Name for f in archive.File], io.ReadAll(archive.File[0].Open())  #=> ['only'] in a Python file
os.remove(path)
out = StringIO.StringIO()
z = gzip.NewWriter(out)
z.Name = 'inner'
z.Write('compressed text')
z.Close()
out.seek(0)
z = gzip.NewReader(out)
print z.Name, z.Header.Name, io.ReadAll(z)  #=> inner inner compressed text
try:
    gzip.NewReader(strings.NewReader('xxxxxxxxxxxxxxx'))
except gzip.ErrHeader as e:
    print e  #=> gzip: invalid header
buf = bytes.Buffer()
t = tar.NewWriter(buf)
t.WriteHeader(tar.Header(Name='n', Mode=0600, Size=4))
t.Write('body')
try:
    t.Write('more than was said')
except tar.ErrWriteTooLong as e:
    print e, e.results  #=> archive/tar: write too long (0,)
t.Close()
t = tar.NewReader(buf)
h = t.Next()
print h.Name, h.Size, oct(h.Mode), io.ReadAll(t)  #=> n 4 0600 body
try:
    t.Next()
except io.EOF:
    print 'the end'  #=> the end
import zlib
z = gozlib.NewReader(strings.NewReader(zlib.compress('from Python')))
print io.ReadAll(z)  #=> from Python
