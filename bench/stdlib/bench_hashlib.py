"""hashlib: digests of short and of long texts."""
import hashlib

ROUNDS = 40000
LONG = 'x' * 100000


def main(rounds):
    total = 0
    for i in xrange(rounds):
        for make in (hashlib.md5, hashlib.sha1, hashlib.sha256, hashlib.sha512):
            total += ord(make('%d' % i).digest()[0])
        if i % 40 == 0:
            for make in (hashlib.md5, hashlib.sha1, hashlib.sha256):
                total += ord(make(LONG).hexdigest()[3])
    return total
