"""zlib: compressing and decompressing texts, and checksums."""
import zlib

ROUNDS = 500
WORDS = 'the quick brown fox jumps over a lazy dog while seven wizards brew potions in old cauldrons near quiet rivers'.split()


def make_text(words):
    """Text of pseudo-random words, sentences and numbers, which compresses as text does."""
    parts = []
    seed = 42
    for i in xrange(words):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        word = WORDS[seed // 65536 % len(WORDS)]
        parts.append(word if seed % 11 else word.capitalize() + '. %d' % (seed // 7777))
    return ' '.join(parts)


TEXT = make_text(9000)


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
