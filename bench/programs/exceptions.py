"""Exceptions raised and caught, near and far, with finally blocks on the way."""
import sys


class Problem(Exception):
    def __init__(self, code):
        Exception.__init__(self, code)
        self.code = code


def dig(depth, code):
    if depth == 0:
        raise Problem(code)
    try:
        return dig(depth - 1, code)
    finally:
        code += 1


def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        return 0


def convert(text):
    try:
        return int(text)
    except (ValueError, TypeError):
        return -1


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 300000
    table = dict((i, i * 2) for i in range(0, 100, 2))
    texts = ['12', 'x', '7', '', '99']
    total = 0
    for i in range(rounds):
        try:
            dig(5, i)
        except Problem as problem:
            total += problem.code
        total += lookup(table, i % 100)
        total += convert(texts[i % 5])
        try:
            total += 10 // (i % 3)
        except ZeroDivisionError:
            total += 1
        else:
            total += 2
    sys.stdout.write('%d\n' % total)


if __name__ == '__main__':
    main()
