# Python callables as Go functions.
from __go__ import strings, sort, sync, slices
from __go__.path import filepath
from __go__.io import fs
from __go__.go import token
import functools

print strings.Map(lambda r: -1 if r == ord('l') else r, 'hello')  #=> heo
print strings.FieldsFunc('a1b2c', str.isdigit if False else (lambda r: chr(r).isdigit()))  #=> []string(['a', 'b', 'c'])
print strings.IndexFunc('abc', lambda r: r == ord('b'))  #=> 1
print strings.ContainsFunc('abc', functools.partial(lambda want, r: r == want, ord('c')))  #=> True

class Upper(object):
    def __call__(self, r):
        return r - 32
    def method(self, r):
        return ord('x')

print strings.Map(Upper(), 'abc'), strings.Map(Upper().method, 'abc')  #=> ABC xxx
data = [3, 1, 2]
sort.Slice(data, lambda i, j: False)
print sort.Search(100, lambda i: i * i >= 50)  #=> 8
print sort.Find(10, lambda i: 4 - i)  #=> (4, True)

def fails(f, *args):
    try:
        f(*args)
    except Exception as e:
        print type(e).__name__, e

fails(strings.Map, lambda: 1, 'x')
#=> TypeError <lambda>() takes no arguments (1 given)
fails(strings.Map, lambda r: 'no', 'x')
#=> TypeError strings.Map() argument 1 callback's result must be rune (an int or one character), not str
fails(strings.Map, lambda r: 1 / 0, 'x')
#=> ZeroDivisionError integer division or modulo by zero
fails(strings.Map, 5, 'x')
#=> TypeError strings.Map() argument 1 must be callable for func(int32) int32, not int
fails(strings.Map, None, 'x')
#=> GoPanic runtime error: invalid memory address or nil pointer dereference

class Mine(Exception):
    pass
mine = Mine('as it was')
def thrower(r):
    raise mine
try:
    strings.Map(thrower, 'x')
except Mine as e:
    print e is mine  #=> True
once = sync.OnceValue(lambda: 42)
print once(), once()  #=> 42 42
def deep(n):
    if n == 0:
        return 'bottom'
    got = []
    strings.Map(lambda r: got.append(deep(n - 1)) or r, 'x')
    return got[0]
print deep(20)  #=> bottom
