# Evaluated functions as callbacks of built-ins.
exec """
def key(x): return -x
def cmp_(a, b): return cmp(b, a)
def pred(x):
    if x == 'stop': raise ValueError('stopped')
    return x > 1
"""
l = [3, 1, 2]
print sorted(l, key=key), sorted(l, cmp_), sorted(l, cmp=cmp_, key=key, reverse=True), min(l, key=key), max(l, key=key)
print filter(pred, l), map(pred, l), reduce(cmp_, l), any(pred(x) for x in l), zip(*map(lambda x: (x, key(x)), l))
try:
    filter(pred, [1, 'stop', 2])
except ValueError as e:
    print e
import re
print re.sub('[a-z]', eval("lambda m: m.group().upper() + '.'"), 'a1b2')
