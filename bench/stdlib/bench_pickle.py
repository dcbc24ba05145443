"""pickle: the library's own pickler and unpickler, in Python, at protocols 0 and 2."""
import pickle

ROUNDS = 1000


class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y


DATA = {'points': [Point(i, i * 0.5) for i in range(10)], 'text': u'some text', 'list': range(50), 'pair': (1, (2, 3))}


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        for protocol in (0, 2):
            text = pickle.dumps(DATA, protocol)
            total += len(pickle.loads(text)['points'])
    return total
