# Generators of evaluated code in compiled loops and built-ins, and the reverse.
def compiled(n):
    for i in range(n):
        yield i * 10
exec """
def evaluated(n):
    for v in compiled(n):
        yield v + 1
def pairs(n):
    i = 0
    while i < n:
        yield i, i * i
        i += 1
def chain(*its):
    for it in its:
        for x in it:
            yield x
"""
print list(evaluated(3)), sum(evaluated(4)), max(evaluated(2)), tuple(compiled(2))
for a, b in pairs(3):
    print a, b,
print
print list(chain(evaluated(2), compiled(2), 'xy')), dict(pairs(3)), zip(evaluated(2), pairs(2))
print [x for x in chain([1], (y for y in evaluated(1)))], 11 in evaluated(5), sorted(pairs(2), reverse=True)
a, b = evaluated(2)
print a, b, '-'.join(str(x) for x in evaluated(3)), map(None, evaluated(2)), reduce(lambda x, y: x + y, evaluated(3))
