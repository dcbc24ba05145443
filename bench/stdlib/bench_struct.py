"""struct: packing and unpacking of small records and of many numbers."""
import struct

ROUNDS = 150000
HEADER = struct.Struct('>IHHq8s')


def main(rounds):
    total = 0
    many = '<64h'
    for i in xrange(rounds):
        packed = HEADER.pack(i, i & 0xffff, 7, -i, 'abcdefgh')
        a, b, c, d, e = HEADER.unpack(packed)
        total += a + b + c + d + len(e)
        x, y, z = struct.unpack('<ddf', struct.pack('<ddf', i, 1.5, 2.5))
        total += int(x + y + z)
        total += sum(struct.unpack(many, struct.pack(many, *range(64))))
    return total
