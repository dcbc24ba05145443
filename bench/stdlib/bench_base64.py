"""base64 and binascii: texts to ASCII and back."""
import base64
import binascii

ROUNDS = 60000
DATA = ''.join(map(chr, range(256))) * 4


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        total += len(base64.b64decode(base64.b64encode(DATA)))
        total += len(binascii.unhexlify(binascii.hexlify(DATA)))
        total += len(base64.decodestring(base64.encodestring(DATA)))
        total += binascii.crc32(DATA) & 0xff
    return total
