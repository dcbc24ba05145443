# Bit manipulation: population counts, masks, shifts of negatives, Gray codes, sets as bits, hashes kept to 32 bits.
def pop(n):
    c = 0
    while n: n &= n - 1; c += 1
    return c
print [pop(i) for i in range(16)], pop(2 ** 100 - 1), pop(0xdeadbeef)
print [i ^ i >> 1 for i in range(8)], [n & -n for n in (1, 6, 8, 12, 2 ** 70)], [bool(n and not n & n - 1) for n in (0, 1, 2, 3, 64, 2 ** 80, 2 ** 80 + 1)]
print -1 >> 3, -8 >> 1, -7 >> 1, -1 << 3, ~0, ~-1, ~(2 ** 64), -5 & 3, -5 | 3, -5 ^ 3, 5 & -2 ** 70, -1 & 0xffffffff, -1 & 2 ** 64 - 1, ~5 & 0xff, 1 << 31, 1 << 32, 1 << 63, 2 ** 64 - 1 >> 60
def signed32(n): n &= 0xffffffff; return n - (n >> 31 << 32)
def rotl(n, k): return (n << k | n >> 32 - k) & 0xffffffff
print signed32(0x7fffffff), signed32(0x80000000), signed32(-1), signed32(2 ** 32 + 5), hex(rotl(0x80000001, 1)), hex(rotl(0x12345678, 8))
def fnv(s):
    h = 2166136261
    for c in s: h = (h ^ ord(c)) * 16777619 & 0xffffffff
    return h
def djb2(s): return reduce(lambda h, c: (h * 33 + ord(c)) & 0xffffffffffffffff, s, 5381)
print fnv(''), fnv('hello'), djb2('hello'), djb2('a' * 100)
class Bits(object):
    def __init__(self, n=0): self.n = n
    def __contains__(self, i): return bool(self.n >> i & 1)
    def add(self, i): self.n |= 1 << i
    def discard(self, i): self.n &= ~(1 << i)
    def __iter__(self): return (i for i in xrange(self.n.bit_length()) if i in self)
    def __len__(self): return bin(self.n).count('1')
    def __or__(self, o): return Bits(self.n | o.n)
    def __and__(self, o): return Bits(self.n & o.n)
    def __xor__(self, o): return Bits(self.n ^ o.n)
    def __sub__(self, o): return Bits(self.n & ~o.n)
    def __repr__(self): return 'Bits(%s)' % bin(self.n)
a, b = Bits(0b1011), Bits()
b.add(3); b.add(100); b.discard(5)
print a, list(a), list(b), len(a | b), list(a & b), list(a ^ b), list(a - b), 100 in b, 99 in b
def reverse(n, w): return int(bin(n)[2:].zfill(w)[::-1], 2)
print reverse(1, 8), reverse(0b1101, 4), bin(10), bin(-10), int('-101', 2), oct(511), hex(-255), hex(2 ** 40), '%x %X %o %#x' % (255, 255, 255, 255), format(37, 'b'), format(37, '#010b')
x = 0b1100; x ^= 0b1010; x |= 1 << 6; x &= ~2; x <<= 2; x >>= 1; print bin(x), x
def lfsr(seed):
    n = seed
    while True:
        bit = (n ^ n >> 2 ^ n >> 3 ^ n >> 5) & 1
        n = n >> 1 | bit << 15
        yield n
        if n == seed: return
print sum(1 for _ in lfsr(0xACE1))
class LCG(object):
    def __init__(self, s): self.s = s
    def next(self): self.s = (self.s * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1; return self.s >> 33
r = LCG(42); print [r.next() % 100 for _ in range(12)], (1 << 64) - 1 & -1, 5 & 3 | 8 ^ 2, 1 | 2 == 2, (1 | 2) == 3
def crc8(data): return reduce(lambda c, ch: reduce(lambda d, _: (d << 1 ^ 0x07) & 0xff if d & 0x80 else d << 1, range(8), c ^ ord(ch)), data, 0)
print crc8('123456789'), [0, 1][True & 1], True << 3, False | 4, True ^ True, 7 & True
