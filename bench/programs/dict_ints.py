"""Dicts with int keys: counting, looking up, deleting."""
import sys


def sieve(limit):
    composites = {}
    count = 0
    for n in range(2, limit):
        factors = composites.pop(n, None)
        if factors is None:
            count += 1
            composites[n * n] = [n]
        else:
            for factor in factors:
                multiple = n + factor
                if multiple in composites:
                    composites[multiple].append(factor)
                else:
                    composites[multiple] = [factor]
    return count


def histogram(count):
    seen = {}
    value = 12345
    for _ in range(count):
        value = (value * 1103515245 + 12345) & 0x7fffffff
        key = value % 5003
        seen[key] = seen.get(key, 0) + 1
    return seen


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 600000
    seen = histogram(limit * 5)
    total = 0
    for key in seen:
        total += key * seen[key]
    sys.stdout.write('%d %d %d %d\n' % (sieve(limit), len(seen), max(seen.values()), total))


if __name__ == '__main__':
    main()
