# archive/zip in memory.
from __go__.archive import zip
from __go__ import bytes, io

buf = bytes.Buffer()
w = zip.NewWriter(buf)
for name in ('a.txt', 'dir/b.txt'):
    w.Create(name).Write('content of ' + name)
w.Close()
data = buf.String()
r = zip.NewReader(bytes.NewReader(data), len(data))
for f in r.File:
    with f.Open() as body:
        print f.Name, f.UncompressedSize64, io.ReadAll(body)
#=> a.txt 16 content of a.txt
#=> dir/b.txt 20 content of dir/b.txt
try:
    zip.NewReader(bytes.NewReader('junk'), 4)
except zip.ErrFormat as e:
    print e  #=> zip: not a valid zip file
