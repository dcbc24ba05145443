"""functools and operator: partial calls, reductions and getters as sort keys."""
import functools
import operator

ROUNDS = 150000
ROWS = [{'name': 'n%d' % (i * 7919 % 1000), 'value': (i * 31 % 17, i)} for i in range(100)]


def add(a, b, c=0):
    return a + b + c


def main(rounds):
    total = 0
    five = functools.partial(add, 5, c=1)
    for i in xrange(rounds):
        total += five(i) + five(1)
        total += functools.reduce(operator.add, xrange(20))
        if i % 10 == 0:
            total += len(sorted(ROWS, key=operator.itemgetter('name'))[0]['name'])
            total += sorted(ROWS, key=operator.itemgetter('value'))[3]['value'][0]
    return total
