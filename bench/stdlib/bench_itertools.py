"""itertools: chains of lazy steps, grouping and combinations."""
import itertools
import operator

ROUNDS = 12000


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        numbers = xrange(200)
        total += sum(itertools.imap(operator.mul, numbers, itertools.count(1)))
        total += sum(itertools.islice(itertools.ifilter(None, itertools.cycle(numbers)), 300))
        total += sum(1 for _ in itertools.combinations('abcdefgh', 3))
        total += sum(1 for _ in itertools.product('abcd', '123', repeat=2))
        for key, group in itertools.groupby(numbers, lambda n: n // 10):
            total += key + sum(group)
        for a, b in itertools.izip(numbers, itertools.chain(numbers, numbers)):
            total += a - b
        total += sum(itertools.starmap(operator.sub, itertools.izip(numbers, itertools.repeat(2))))
        total += len(list(itertools.takewhile(lambda n: n < 90, numbers)))
    return total
