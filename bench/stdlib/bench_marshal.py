"""marshal: plain data to bytes and back."""
import marshal

ROUNDS = 30000
DATA = [(i, str(i), i * 0.5, None, True, {'k': i}) for i in range(100)]


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        text = marshal.dumps(DATA)
        total += len(marshal.loads(text)) + len(text)
    return total
