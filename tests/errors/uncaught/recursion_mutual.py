# Recursion between a function, a method and a lambda.
import sys


class Node(object):
    def walk(self, n):
        return step(self, n)


step = lambda node, n: jump(node, n + 1)


def jump(node, n):
    node.walk(n)


sys.setrecursionlimit(25)
jump(Node(), 0)
