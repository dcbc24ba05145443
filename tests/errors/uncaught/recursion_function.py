# Runaway recursion: the limit counts frames, the traceback shows them all.
import sys


def down(n):
    return down(n + 1)


sys.setrecursionlimit(30)
down(0)
