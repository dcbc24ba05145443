"""copy: shallow and deep copies of nested data and of instances."""
import copy

ROUNDS = 8000


class Node(object):
    def __init__(self, value, children):
        self.value = value
        self.children = children


TREE = Node(1, [Node(2, [Node(i, []) for i in range(4)]), Node(3, [])])
DATA = {'a': [1, 2, (3, 4)], 'b': {'c': set([1, 2]), 'd': 'text'}, 'e': [[i] for i in range(10)]}


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        total += len(copy.deepcopy(DATA)['e']) + copy.deepcopy(TREE).children[1].value
        total += copy.copy(TREE).value + len(copy.copy(DATA))
    return total
