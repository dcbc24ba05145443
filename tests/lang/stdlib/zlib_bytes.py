# The bytes that zlib makes: those of C's zlib at every level but 0, in pieces, with every strategy, window and flush.
import hashlib
import zlib


def make_text(size, seed):
    parts = []
    words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa'.split()
    total = 0
    while total < size:
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        kind = seed >> 16 & 7
        if kind < 4:
            part = words[seed % 10] + ' '
        elif kind == 4:
            part = chr(seed >> 8 & 255)
        elif kind == 5:
            part = 'ab'[seed & 1] * (seed >> 20)
        else:
            part = ''.join(parts[-(seed >> 8 & 15) - 1:])[:2000]
        parts.append(part)
        total += len(part)
    return ''.join(parts)[:size]


def shown(data):
    return len(data), hashlib.md5(data).hexdigest()


TEXTS = ['', 'a', 'abc' * 3, make_text(3000, 1), make_text(140000, 2), make_text(400000, 3), '\0' * 100000,
         ''.join(hashlib.sha512(str(i)).digest() for i in range(1500))]

for text in TEXTS:
    for level in (-1, 1, 2, 3, 4, 5, 6, 7, 8, 9):
        packed = zlib.compress(text, level)
        assert zlib.decompress(packed) == text
        print level, shown(packed)
    assert zlib.decompress(zlib.compress(text, 0)) == text
    print repr(text.encode('zlib')[:20]), text.encode('zlib').decode('zlib') == text

for strategy in range(5):
    for level in (1, 3, 4, 6, 9):
        for wbits in (8, 9, 12, 15, -9, -15, 25, 31):
            packer = zlib.compressobj(level, zlib.DEFLATED, wbits, (level * 7 + wbits) % 9 + 1, strategy)
            packed = packer.compress(TEXTS[4]) + packer.flush()
            print strategy, level, wbits, shown(packed)

for wbits in (-8, 24, 7, 16, 32):
    try:
        zlib.compressobj(6, zlib.DEFLATED, wbits)
    except ValueError as error:
        print wbits, error

packer = zlib.compressobj(6)
text = TEXTS[5]
out = []
place = 0
for step, mode in zip((1, 10, 100, 1000, 5000, 1, 60000, 33333, 0, 0, 100000), (0, 1, 2, 3, 5, 2, 0, 3, 3, 2, 1)):
    piece = packer.compress(text[place:place + step])
    place += step
    flushed = packer.flush(mode)
    print step, mode, shown(piece), shown(flushed)
    out.append(piece + flushed)
other = packer.copy()
print shown(packer.compress(text[place:])), shown(packer.flush())
print shown(other.compress('something else' * 100)), shown(other.flush())
for act in (packer.flush, packer.copy, lambda: packer.compress('x')):
    try:
        act()
    except (zlib.error, ValueError) as error:
        print type(error).__name__, error
try:
    'no such data'.decode('zlib')
except zlib.error as error:
    print error
try:
    'x'.encode('zlib')[:-2].decode('zlib')
except zlib.error as error:
    print error
