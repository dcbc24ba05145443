# Hashes, encodings and other everyday packages.
from __go__.crypto import sha1, hmac, sha256
from __go__.encoding import hex, base32
from __go__.hash import crc32, fnv
from __go__.text.tabwriter import NewWriter
from __go__.net import mail
from __go__ import mime, html
import sys

print hex.EncodeToString(sha1.Sum('abc').tobytes())  #=> a9993e364706816aba3e25717850c26c9cd0d89d
h = sha1.New()
h.Write('a')
h.Write('bc')
print hex.EncodeToString(h.Sum(None)), h.Size()  #=> a9993e364706816aba3e25717850c26c9cd0d89d 20
m = hmac.New(sha256.New, 'key')
m.Write('data')
print hex.EncodeToString(m.Sum(None))[:12]  #=> 5031fe3d989c
print crc32.ChecksumIEEE('hello'), base32.StdEncoding.EncodeToString('hi')  #=> 907060870 NBUQ====
f = fnv.New32a()
f.Write('x')
print f.Sum32()  #=> 4245442695
w = NewWriter(sys.stdout, 0, 8, 1, ord('.'), 0)
w.Write('a\tb\n')
w.Write('long\tc\n')
w.Flush()
#=> a....b
#=> long.c
address = mail.ParseAddress('Bob <bob@example.org>')
print address.Name, address.Address, address  #=> Bob bob@example.org "Bob" <bob@example.org>
print mime.TypeByExtension('.html'), html.UnescapeString('&lt;')  #=> text/html; charset=utf-8 <
