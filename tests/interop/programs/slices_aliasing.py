# Slices and arrays: shared memory, append and capacity, nested slices, copies, None, comparison, everything that fails.
from __go__ import Slice, slices, strings, bytes, sort
from __go__.image import Point, color
from __go__.net.url import Values
from __go__.crypto import sha256

s = Slice[int]([1, 2, 3, 4])
t = s[1:3]
t[0] = 20
print s, t, t.cap(), len(t)  #=> []int([1, 20, 3, 4]) []int([20, 3]) 3 2
t.append(40)
print s, t  #=> []int([1, 20, 3, 40]) []int([20, 3, 40])
t.append(50)
t[0] = 99
print s, t  #=> []int([1, 20, 3, 40]) []int([99, 3, 40, 50])
u = Slice[str](['a'])
u.extend(['b', 'c'])
u.insert(1, 'x')
print u, u.pop(), u.pop(0), u, u.index('b'), u.count('x'), 'b' in u, u[-1], u[::-1], u == ['x', 'b'], u != ('x', 'b')
#=> []string(['a', 'x', 'b', 'c']) c a []string(['x', 'b']) 1 1 True b ['b', 'x'] True False
u[0:2] = ['p', 'q']
del u[0]
print u, list(u), [x for x in u], len(u), bool(Slice[int]())  #=> []string(['q']) ['q'] ['q'] 1 False
points = Slice[Point]([Point(X=1), Point(X=2)])
points[0].X = 7
p = points[0]
p.Y = 8
print points[0], [q.X for q in points], points[0] == p  #=> (7,8) [7, 2] True
def fails(f):
    try:
        result = f()
    except (TypeError, IndexError, ValueError, OverflowError) as e:
        print type(e).__name__, e
    else:
        print 'no error:', result
fails(lambda: s[10])
#=> IndexError []int index out of range
fails(lambda: s.__setitem__(0, 'x'))
#=> TypeError []int item must be int, not str
fails(lambda: s.__setitem__(9, 1))
#=> IndexError []int assignment index out of range
fails(lambda: s['a'])
#=> TypeError 'str' object cannot be interpreted as an index
fails(lambda: s.append(2 ** 63))
#=> OverflowError []int item: 9223372036854775808 does not fit int
fails(lambda: s.__setitem__(slice(0, 2), [1]))
#=> ValueError attempt to assign 1 items to a part of 2 of a Go slice
fails(lambda: Slice[int](['a']))
#=> TypeError Slice() argument 1 must be int, not str
fails(lambda: Slice[int](5))
#=> TypeError Slice() argument 1 must be []int, not int
fails(lambda: u.index('none'))
#=> ValueError the value is not in the slice
fails(lambda: hash(s))
#=> TypeError unhashable type: '__go__.[]int'
digest = sha256.Sum256('x')
first = digest[0]
digest[0] = first ^ 255
print digest[0] != first, len(digest), len(digest[2:5]), digest[:2] == digest[:2]  #=> True 32 3 True
fails(lambda: digest.append(1))
#=> TypeError [32]uint8 has a fixed length
fails(lambda: digest.pop())
#=> TypeError [32]uint8 has a fixed length
v = Values()
v['k'] = ['1']
v['k'].append('2')
print v['k'], v.Encode()  #=> []string(['1']) k=1
inner = v['k']
inner[0] = 'changed'
print v['k'][0]  #=> changed
rows = Slice[object]([[1], 'two', None])
print rows[0][0], rows[1], rows[2], slices.Contains(rows, 'two')  #=> 1 two None True
data = ['c', 'a']
sort.Strings(data)
print data, strings.Join(u, '-'), strings.Join(('x', 'y'), '+'), strings.Join((c for c in 'ab'), '*'), strings.Join(None, '') == ''
#=> ['a', 'c'] q x+y a*b True
