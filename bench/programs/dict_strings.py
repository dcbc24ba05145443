"""Dicts with string keys: words counted, grouped and sorted by how often they come."""
import sys


def words(count):
    value = 42
    result = []
    for _ in range(count):
        value = (value * 1103515245 + 12345) & 0x7fffffff
        n = value >> 8
        letters = []
        for _ in range(2 + n % 3):
            letters.append('aeioubcdfg'[n % 10])
            n //= 10
        result.append(''.join(letters))
    return result


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 800000
    counts = {}
    groups = {}
    for word in words(count):
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
        groups.setdefault(word[0], set()).add(word)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for word, times in ordered[:5]:
        sys.stdout.write('%s %d\n' % (word, times))
    sys.stdout.write('%d %s\n' % (len(counts), sorted((k, len(v)) for k, v in groups.items())))


if __name__ == '__main__':
    main()
