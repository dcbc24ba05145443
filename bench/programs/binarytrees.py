"""Allocation of small objects: binary trees built, counted and dropped, as in the Benchmarks Game."""
import sys


class Tree(object):
    def __init__(self, left, right):
        self.left = left
        self.right = right


def build(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(build(depth - 1), build(depth - 1))


def count(tree):
    if tree.left is None:
        return 1
    return 1 + count(tree.left) + count(tree.right)


def main():
    deepest = int(sys.argv[1]) if len(sys.argv) > 1 else 14
    sys.stdout.write('stretch %d: %d\n' % (deepest + 1, count(build(deepest + 1))))
    kept = build(deepest)
    for depth in range(4, deepest + 1, 4):
        trees = 1 << (deepest - depth + 4)
        total = 0
        for _ in range(trees):
            total += count(build(depth))
        sys.stdout.write('%d trees of depth %d: %d\n' % (trees, depth, total))
    sys.stdout.write('kept %d: %d\n' % (deepest, count(kept)))


if __name__ == '__main__':
    main()
