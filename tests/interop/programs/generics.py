# Generic functions and types: by inference and by subscript.
from __go__ import slices, maps, cmp
from __go__.sync import atomic
from __go__.slices import Index, Max

print Index(['a', 'b'], 'b'), Index([1, 2], 5), slices.Contains([1.5], 1.5)  #=> 1 -1 True
print Max([3, 1, 2]), Max(['a', 'z']), Max([1, 2.5]), slices.Min([2, 1])  #=> 3 z 2.5 1
print slices.Equal([1, 'a', None], [1, 'a', None])  #=> True
data = [3, 1, 2]
slices.Sort(data)
print data  #=> [1, 2, 3]
names = ['b', 'a']
slices.SortFunc(names, lambda a, b: cmp.Compare(b, a))
print names  #=> ['b', 'a']
slices.Reverse(names)
print names  #=> ['a', 'b']
print cmp.Compare('a', 'b'), cmp.Compare(2, 1), cmp.Compare(1.0, 1.0)  #=> -1 1 0
print slices.Insert(['a', 'd'], 1, 'b', 'c')  #=> []interface {}(['a', 'b', 'c', 'd'])
print slices.Insert['[]string', str](['a'], 0, 'z')  #=> []string(['z', 'a'])
print slices.BinarySearch([1, 3, 5], 3)  #=> (1, True)
print Max[str](['x', 'y']) if False else slices.Max[str](['x', 'y'])  #=> y
print slices.Repeat([1], 3)  #=> []interface {}([1, 1, 1])
obj = object()
print slices.Index([None, obj], obj)  #=> 1
P = atomic.Pointer[int]
p = P()
print p.Load()  #=> None
try:
    slices.Max([])
except Exception as e:
    print type(e).__name__, e
#=> GoPanic slices.Max: empty list
try:
    slices.Max(['a', 1])
except TypeError as e:
    print e
#=> slices.Max() argument 1 must be string, not int
print cmp.Less(1, 2), slices.IsSorted(['a', 'b'])  #=> True True

# iterators show what they are made of by their items
from __go__ import maps
print slices.Sorted(maps.Keys({'b': 1, 'a': 2})), slices.Sorted(x / 2.0 for x in [3, 1])  #=> []string(['a', 'b']) []float64([0.5, 1.5])
def broken():
    yield 1
    raise LookupError('half way')
try:
    slices.Sorted(broken())
except LookupError as e:
    print e  #=> half way
