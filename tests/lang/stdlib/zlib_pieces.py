# Module zlib: checksums, decompression in pieces and its errors, compression there and back.
import zlib
def q(f):
    try: r=f(); print repr(r) if len(repr(r))<200 else len(r)
    except Exception as e: print type(e),e
z=zlib
c='x\x9c\xcbH\xcd\xc9\xc9W\xc8@\x90\x00:.\x06}'
q(lambda:z.compress('a',10)); q(lambda:z.compress(3)); q(lambda:z.decompress(z.compress('')))
q(lambda:z.decompress('')); q(lambda:z.decompress(c[:-1])); q(lambda:z.decompress(c+'zz')); q(lambda:z.decompress('abc')); q(lambda:z.decompress(c,-15)); q(lambda:z.decompress(c[2:-4],-15)); q(lambda:z.decompress(c[:-1]+'x')); q(lambda:z.decompress(c,15,0)); q(lambda:z.decompress(c,99))
d=z.decompressobj(); q(lambda:d.decompress(c,5)); q(lambda:(d.unconsumed_tail,d.unused_data)); q(lambda:d.decompress(d.unconsumed_tail,3)); q(lambda:d.unconsumed_tail); q(lambda:d.flush()); q(lambda:d.unconsumed_tail); q(lambda:d.decompress('x'))
d=z.decompressobj(); q(lambda:d.decompress(c+'abc')); q(lambda:(d.unconsumed_tail,d.unused_data)); q(lambda:d.decompress('def')); q(lambda:d.unused_data); q(lambda:d.flush())
d=z.decompressobj(); q(lambda:d.decompress(c,17)); q(lambda:(d.unconsumed_tail,d.unused_data)); d=z.decompressobj(); q(lambda:d.decompress(c,6)); q(lambda:d.unconsumed_tail)
d=z.decompressobj(); q(lambda:d.decompress(c,-1)); q(lambda:d.flush(0)); q(lambda:d.flush(-1)); q(lambda:z.decompressobj(99)); q(lambda:z.decompressobj(15+16).decompress('x'))
for x in c + 'tail':
    d.decompress(x)
q(lambda: d.unused_data)
o=z.compressobj(); s=o.compress('abc')+o.flush(z.Z_SYNC_FLUSH); q(lambda:z.decompressobj().decompress(s)); o2=o.copy(); s2=s+o2.compress('other')+o2.flush(); s+=o.compress('def')+o.flush(); q(lambda:z.decompress(s)); q(lambda:z.decompress(s2)); q(lambda:o.flush()); q(lambda:o.compress('x')); q(lambda:o.copy())
q(lambda:z.compressobj(99)); q(lambda:z.compressobj(1,9)); q(lambda:z.compressobj(level=2))
for w in (9, 12, 15, -9, -15, 31, 25):
    o=z.compressobj(6,8,w); s=o.compress('hello '*50)+o.flush(); q(lambda:z.decompress(s, w) == 'hello '*50); q(lambda: z.decompressobj(w).decompress(s) == 'hello '*50)
q(lambda:z.decompress(z.compressobj(6,8,31).flush(), 47)); q(lambda:z.compress('x')[:2]); q(lambda:[z.compress('x', i)[:2] for i in range(-1,10)])
q(lambda:z.adler32('abc')); q(lambda:z.adler32('abc',5)); q(lambda:z.adler32('x'*1000000)); q(lambda:z.crc32('abc',-1)); q(lambda:z.crc32('abc',2**33)); q(lambda:z.adler32('a',-5)); q(lambda:z.crc32(u'a')); q(lambda:z.crc32(3))
q(lambda: z.error.__bases__); q(lambda:z.compressobj().flush(9)); q(lambda:z.compressobj().flush(0)); q(lambda:z.decompress('\x78\x9c')); q(lambda: z.decompress(c[:6])); q(lambda:z.decompressobj().decompress('xxxxxxxxxx')); q(lambda:z.decompressobj().flush()); q(lambda:z.__version__)
q(lambda:z.decompressobj().decompress(c[:5]+'\xff\xff\xff\xff\xff'))
for bad in ('\x78\x9c\x07', '\x78\x9d\x07', '\x79\x9c\x07', '\x78\xbb\0\0\0\0\0', '\x78\x9c\x01\0\0\0\0\0', '\x78\x9c\x05\0\0\0\0\0', '\x78\x9c\x04\xff\xff\xff\xff\xff', '\x78\x9c\x03\xff\xff\xff\xff\xff\0\0\0\0', '\x78\x9c\x63\x60\x80\x03', '\x78\x9c\x4b\x04\x02\x00', '\x78\x9c\xed\xc1\x01\x01'):
    q(lambda:z.decompress(bad)); q(lambda:z.decompressobj().decompress(bad))
big = ''.join(chr(i * i % 251) for i in range(100000)) + 'abc' * 50000
q(lambda: z.decompress(z.compress(big)) == big)
d = z.decompressobj(); s = z.compress(big, 9); out = []; buf = s
while buf:
    out.append(d.decompress(buf, 1000)); buf = d.unconsumed_tail
    if len(out[-1]) > 1000: print 'too long'
out.append(d.flush()); print ''.join(out) == big
