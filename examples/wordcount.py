"""Counts the words of files, or of standard input: `grumpy examples/wordcount.py README.md`."""
import sys


def words(line):
    """The words of a line, in lower case, without what surrounds them."""
    for word in line.split():
        word = word.strip('.,:;!?()[]{}<>"\'`*#|-_/\\=').lower()
        if word:
            yield word


def count(lines):
    counts = {}
    for line in lines:
        for word in words(line):
            counts[word] = counts.get(word, 0) + 1
    return counts


def report(counts, limit):
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for word, times in ranked[:limit]:
        print '%6d  %s' % (times, word)


def main(names):
    if not names:
        report(count(sys.stdin), 10)
    for name in names:
        try:
            lines = open(name)
        except IOError as error:
            print >>sys.stderr, 'wordcount: %s' % error
            return 1
        with lines:
            report(count(lines), 10)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
