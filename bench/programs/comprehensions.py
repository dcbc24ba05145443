"""Comprehensions of lists, sets and dicts, generator expressions, zip, map and sums."""
import sys


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def triples(limit):
    squares = {}
    for n in range(1, limit):
        squares[n * n] = n
    return [(a, b, squares[a * a + b * b]) for a in range(1, limit) for b in range(a, limit)
            if a * a + b * b in squares]


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 230
    matrix = [[(i * j) % 10 for j in range(size)] for i in range(size)]
    product = multiply(matrix, matrix)
    flat = [value for row in product for value in row]
    distinct = set(value % 1000 for value in flat)
    lengths = dict((value, len(str(value))) for value in distinct)
    evens = list(filter(lambda n: n % 2 == 0, map(lambda n: n + 1, flat)))
    found = triples(size * 8)
    sys.stdout.write('%d %d %d %d %d %s\n' % (
        sum(flat), len(distinct), sum(lengths.values()), len(evens), len(found), found[-1]))


if __name__ == '__main__':
    main()
