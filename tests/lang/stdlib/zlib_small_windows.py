# A compressor with a small window refers to nothing farther back; sizes of the first buffer may be any.
import sys
import zlib

text = ''.join('%d bottles of beer, ' % (i % 50) for i in range(2000))
for wbits in 9, 10, 15, -9, -15, 16 + 9, 16 + 15:
    c = zlib.compressobj(6, zlib.DEFLATED, wbits)
    packed = c.compress(text[:100]) + c.compress(text[100:]) + c.flush()
    print wbits, zlib.decompress(packed, wbits) == text, len(packed) < len(text)
packed = zlib.compress(text)
for size in 1, 2 ** 31, sys.maxint - 100000000000000000, sys.maxint, sys.maxint + 1:
    for f in (lambda: len(zlib.decompressobj().decompress(packed, size)), lambda: len(zlib.decompress(packed, 15, size))):
        try:
            print f()
        except (OverflowError, MemoryError) as e:
            print type(e), e
