"""bisect: searching and inserting in a sorted list."""
import bisect

ROUNDS = 1000000


def main(rounds):
    items = range(0, 4000, 2)
    total = 0
    for i in xrange(rounds):
        total += bisect.bisect_left(items, i * 7 % 4000) + bisect.bisect(items, i * 13 % 4000)
    inserted = []
    for i in xrange(rounds // 40):
        bisect.insort(inserted, i * 7919 % 10007)
    return total + inserted[len(inserted) // 2]
