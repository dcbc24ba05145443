# iter.Seq both ways: Go's iterators in for, Python's iterables where Go wants one.
from __go__ import strings, slices, maps, iter as goiter
from __go__.go import ast

print list(strings.SplitSeq('a,b,c', ','))  #=> ['a', 'b', 'c']
for line in strings.Lines('x\ny\n'):
    print repr(line)
#=> 'x\n'
#=> 'y\n'
for i, v in slices.All(['p', 'q']):
    print i, v
#=> 0 p
#=> 1 q
print sorted(slices.Collect(maps.Keys({'k': 1, 'j': 2})))  #=> ['j', 'k']
print slices.Sorted(iter([3, 1, 2])), slices.Collect(x * x for x in range(4))  #=> []int([1, 2, 3]) []interface {}([0, 1, 4, 9])
def count():
    n = 0
    try:
        while True:
            yield n
            n += 1
    finally:
        print 'closed'
it = strings.SplitSeq('a b', ' ')
print next(it), next(it), list(it)  #=> a b []
def bad():
    yield 1
    raise KeyError('in the middle')
try:
    slices.Collect(bad())
except KeyError as e:
    print 'KeyError', e
#=> KeyError 'in the middle'
try:
    slices.Collect(5)
except TypeError as e:
    print e
#=> slices.Collect() argument 1 must be iterable for iter.Seq[interface {}], not int
m = maps.Collect([('a', 1), ('b', 2)])
print m['a'], len(m)  #=> 1 2
