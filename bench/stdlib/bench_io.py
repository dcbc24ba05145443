"""io: BytesIO, StringIO and a TextIOWrapper over bytes."""
import io

ROUNDS = 40000


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        out = io.BytesIO()
        for i in xrange(40):
            out.write(b'line of bytes\n')
        out.seek(0)
        for line in out:
            total += len(line)
        text = io.StringIO()
        for i in xrange(40):
            text.write(u'line of text\n')
        total += len(text.getvalue())
        for line in io.TextIOWrapper(io.BytesIO(out.getvalue()), encoding='utf-8'):
            total += len(line)
    return total
