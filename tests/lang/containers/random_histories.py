"""The order of dicts and sets after random histories of insertions, deletions and the rest, with keys of all kinds.

`python random_histories.py SEED COUNT` tries other histories than the recorded ones.
"""
import hashlib
import random
import sys

SEED, COUNT = map(int, sys.argv[1:3]) or (11, 120)
random.seed(SEED)
number = random.randrange


def an_int():
    return random.choice([number(-5, 20), number(-2 ** 31, 2 ** 31), number(2 ** 62), 8 * number(50), -number(1, 4)])


def a_long():
    return random.choice([long(number(20)), number(2 ** 80), -number(2 ** 70), 2 ** number(200)])


def a_str():
    return ''.join([random.choice('abcxyz01 \xff') for _ in range(number(7))])


def a_unicode():
    return u''.join([random.choice(u'abcxyz01\xe9\u20ac\U0001d11e') for _ in range(number(7))])


def a_float():
    return random.choice([number(50) / 4.0, random.random(), float(number(2 ** 60)), float('inf'), -0.0, 1e300 * random.random()])


def a_complex():
    return complex(a_float(), number(3))


def a_tuple():
    return tuple([random.choice(KINDS[:5])() for _ in range(number(4))])


def a_frozenset():
    return frozenset([an_int() for _ in range(number(6))])


KINDS = [an_int, a_str, a_unicode, a_float, a_long, a_tuple, a_frozenset, a_complex]


def keys():
    """A function that makes keys: all of one kind, or mixed, from a pool so that they come again."""
    kinds = random.choice([[kind] for kind in KINDS] + [KINDS[:3], KINDS])
    pool = [random.choice(kinds)() for _ in range(random.choice([5, 20, 100, 500]))]
    return lambda: random.choice(pool)


def dict_history(key):
    d = {}
    for _ in range(number(5, 400)):
        step = number(100)
        if step < 55:
            d[key()] = number(10)
        elif step < 70:
            d.pop(key(), None)
        elif step < 75:
            d.setdefault(key(), 1)
        elif step < 80 and d:
            d.popitem()
        elif step < 84:
            d.update([(key(), 0) for _ in range(number(30))])
        elif step < 88:
            d.update(dict.fromkeys([key() for _ in range(number(30))]))
        elif step < 91:
            d = d.copy()
        elif step < 93:
            d = dict(d)
        elif step < 94:
            d.clear()
        elif step < 97:
            for k in list(d)[::3]:
                del d[k]
        else:
            d = {k: v for k, v in d.items() if number(3)}
    return d


def set_history(key):
    s = set()
    for _ in range(number(5, 300)):
        step = number(100)
        other = random.choice([set, frozenset, list, tuple])([key() for _ in range(number(40))])
        if step < 45:
            s.add(key())
        elif step < 58:
            s.discard(key())
        elif step < 63 and s:
            s.pop()
        elif step < 68:
            s.update(other)
        elif step < 72:
            s = s.union(other)
        elif step < 76:
            s = s.intersection(set(list(s)[::2]) | set(other))
        elif step < 80:
            s = s.difference(other)
        elif step < 84:
            s = s.symmetric_difference(other)
        elif step < 87:
            s.difference_update(other)
        elif step < 90:
            s.symmetric_difference_update(other)
        elif step < 92:
            s.intersection_update(list(s)[1:])
        elif step < 94:
            s = s.copy()
        elif step < 96:
            s = set(frozenset(s))
        elif step < 97:
            s.clear()
        else:
            s = {k for k in s if number(4)}
    return s


for history in range(COUNT):
    key = keys()
    d, s = dict_history(key), set_history(key)
    text = repr((d, d.items(), s, list(s), list(d.viewkeys() & s), list(d.viewitems())[:3], set(d), dict.fromkeys(s), s | set(d), s ^ set(d)))
    print history, len(d), len(s), hashlib.md5(text).hexdigest()
