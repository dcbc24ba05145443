"""Module bz2: what comes out is what C's library makes, byte for byte; pieces, bad data, arguments, the codec."""
import bz2
import hashlib
import random


def attempt(f, *args, **named):
    try:
        print repr(f(*args, **named))
    except Exception as e:
        print type(e).__name__, e


for args in (), (5,), ('a', 10), ('a', 0), ('',), (u'abc',), (u'\xff',), ('a', 'x'), ('a', 1, 2), (bytearray('abc'),), (buffer('abc'),), (None,):
    attempt(bz2.compress, *args)
attempt(bz2.compress, data='a', compresslevel=1)
packed = bz2.compress('abc')
flipped = bytearray(bz2.compress('abc' * 100))
flipped[20] ^= 1
for data in '', 'x', packed[:-3], packed + 'zz', packed * 2, str(flipped), 'BZh9abcdefghij', 5, u'\xff':
    attempt(bz2.decompress, data)
attempt(bz2.decompress, 'a', 2)
attempt(bz2.decompress, data='a')

for args in (0,), ('x',), (1, 2):
    attempt(bz2.BZ2Compressor, *args)
compressor = bz2.BZ2Compressor(compresslevel=5)
for args in ('abc',), (5,), (), ('a', 5), ('',):
    attempt(compressor.compress, *args)
attempt(compressor.flush)
attempt(compressor.compress, 'x')
attempt(compressor.flush)
decompressor = bz2.BZ2Decompressor()
attempt(decompressor.decompress, 'xyz')
attempt(decompressor.decompress, bz2.compress('again'))
attempt(bz2.BZ2Decompressor, 1)
decompressor = bz2.BZ2Decompressor()
attempt(decompressor.decompress, 5)
attempt(decompressor.decompress, bz2.compress('q') + 'tail')
attempt(decompressor.decompress, 'x')
print repr(decompressor.unused_data)
attempt(setattr, decompressor, 'unused_data', 1)

random.seed(4)
pick = random.choice
samples = ['', 'a', 'aaaa', 'a' * 255, 'a' * 256, 'a' * 1000, 'ab' * 500, 'ba' * 500, 'abc' * 4000, 'x' * 100000, '\0' * 300 + 'abc',
           ''.join(map(chr, range(256))), ''.join(map(chr, range(256))) * 20, 'the quick brown fox ' * 3 + 'jumps',
           ''.join([pick('abcdefgh \n') for _ in range(30000)]), ''.join([chr(random.randrange(256)) for _ in range(120000)]),
           ''.join([chr(int(random.gauss(128, 20)) % 256) for _ in range(50000)]), 'x' * 400003 + 'y',
           ''.join(['a' * random.randrange(1, 600) + 'b' * random.randrange(1, 5) for _ in range(400)])]
for text in samples:
    for level in 1, 9:
        packed = bz2.compress(text, level)
        print len(text), level, len(packed), hashlib.md5(packed).hexdigest(), bz2.decompress(packed) == text
    compressor = bz2.BZ2Compressor(1)
    pieces = [compressor.compress(text[i:i + 777]) for i in range(0, len(text), 777)]
    packed = ''.join(pieces) + compressor.flush()
    print '  ', hashlib.md5(packed).hexdigest()
    packed += 'more'
    decompressor = bz2.BZ2Decompressor()
    lengths = []
    for i in range(0, len(packed), 5001):
        try:
            lengths.append(len(decompressor.decompress(packed[i:i + 5001])))
        except EOFError:
            break
    print '  ', lengths, repr(decompressor.unused_data)

print repr('text'.encode('bz2')), 'text'.encode('bz2').decode('bz2')
attempt('x'.decode, 'bz2')
attempt('x'.encode, 'bz2', 'ignore')
