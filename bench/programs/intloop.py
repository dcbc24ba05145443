"""Int arithmetic in loops: the longest chain of the Collatz problem below a limit, and a mixing sum."""
import sys


def longest_chain(limit):
    best = 0
    best_length = 0
    start = 1
    while start < limit:
        length = 1
        n = start
        while n != 1:
            if n & 1:
                n = 3 * n + 1
            else:
                n >>= 1
            length += 1
        if length > best_length:
            best_length = length
            best = start
        start += 1
    return best, best_length


def mix(count):
    total = 0
    for i in range(count):
        total = (total * 31 + i) % 1000003
    return total


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 120000
    best, length = longest_chain(limit)
    sys.stdout.write('%d %d %d\n' % (best, length, mix(limit * 10)))


if __name__ == '__main__':
    main()
