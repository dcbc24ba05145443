"""zlib: compressing and decompressing texts, and checksums."""
import zlib

ROUNDS = 500
TEXT = ''.join('%d: the %s fox jumps over line %d\n' % (i, ('quick', 'slow', 'brown')[i % 3], i * 37 % 101) for i in range(1500))


def main(rounds):
    total = 0
    for i in xrange(rounds):
        packed = zlib.compress(TEXT, 6)
        total += len(zlib.decompress(packed))
        for _ in xrange(5):
            total += len(zlib.decompress(packed))
        total += zlib.crc32(TEXT) & 0xff
        total += zlib.adler32(TEXT) & 0xff
    return total
