"""A chain of generators: each number passes through filters and maps."""
import sys


def numbers(count):
    i = 0
    while i < count:
        yield i
        i += 1


def not_divisible(source, divisor):
    for n in source:
        if n % divisor:
            yield n


def added(source, amount):
    for n in source:
        yield n + amount


def pairs(source):
    previous = 0
    for n in source:
        yield previous, n
        previous = n


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000000
    chain = numbers(count)
    for divisor in (3, 5, 7):
        chain = not_divisible(chain, divisor)
    chain = added(chain, 1)
    total = 0
    for a, b in pairs(chain):
        total += b - a
    total += sum(n * n for n in numbers(count // 4) if n & 1)
    sys.stdout.write('%d\n' % total)


if __name__ == '__main__':
    main()
