"""cPickle: instances, dicts, lists and numbers at protocols 0 and 2."""
import cPickle

ROUNDS = 2000


class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y


DATA = {'points': [Point(i, i * 0.5) for i in range(30)], 'text': [u'some text', 'more'] * 10, 'list': range(300),
        'pairs': [(i, str(i)) for i in range(100)]}


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        for protocol in (0, 2):
            text = cPickle.dumps(DATA, protocol)
            total += len(cPickle.loads(text)['points'])
    return total
