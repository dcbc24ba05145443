"""collections: namedtuple, Counter, OrderedDict and defaultdict."""
from collections import Counter, OrderedDict, defaultdict, namedtuple

Point = namedtuple('Point', 'x y')
ROUNDS = 30000
WORDS = 'the quick brown fox jumps over the lazy dog and runs away from the fox'.split()


def main(rounds):
    total = 0
    for i in xrange(rounds):
        point = Point(i, y=2)
        total += point.x + point.y + point._replace(x=1).x
        counts = Counter(WORDS)
        total += counts['the'] + counts.most_common(1)[0][1]
        ordered = OrderedDict()
        for word in WORDS:
            ordered[word] = i
        total += len(ordered.keys()) + len(list(ordered.iteritems()))
        groups = defaultdict(list)
        for word in WORDS:
            groups[len(word)].append(word)
        total += len(groups[5])
    return total
