"""StringIO: the library's text file in memory, in Python, written and read by lines."""
import StringIO

ROUNDS = 12000


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        out = StringIO.StringIO()
        for i in xrange(50):
            out.write('line %d\n' % i)
        out.seek(0)
        for line in out:
            total += len(line)
        out.seek(5)
        total += len(out.read(20)) + out.tell()
    return total
