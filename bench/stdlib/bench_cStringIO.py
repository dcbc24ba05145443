"""cStringIO: text in memory, written and read by lines."""
import cStringIO

ROUNDS = 40000


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        out = cStringIO.StringIO()
        for i in xrange(50):
            out.write('line %d\n' % i)
        out.seek(0)
        for line in out:
            total += len(line)
        out.seek(5)
        total += len(out.read(20)) + out.tell()
    return total
