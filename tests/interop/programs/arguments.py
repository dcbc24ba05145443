# Arguments: counts, keywords, variadics.
from __go__ import strings, fmt, path
from __go__.strings import Repeat

print path.Join(), path.Join('a'), path.Join('a', 'b', 'c')  #=>  a a/b/c
parts = ['x', 'y']
print path.Join(*parts)  #=> x/y
print fmt.Sprintf('%d %s %v %.1f %t', 1, 'a', [1, 'b'], 2.5, True)  #=> 1 a [1 b] 2.5 true
print fmt.Sprint()  #=> 
print fmt.Sprintf('%v %v', None, {'a': 1})  #=> <nil> map[a:1]

def fails(f, *args, **kw):
    try:
        f(*args, **kw)
    except TypeError as e:
        print e

fails(Repeat, 'x')  #=> Repeat expected 2 arguments, got 1
fails(Repeat, 'x', 2, 3)  #=> Repeat expected 2 arguments, got 3
fails(strings.ToUpper)  #=> ToUpper() takes exactly one argument (0 given)
fails(Repeat, s='x', count=2)  #=> Repeat() takes no keyword arguments
fails(path.Join, 'a', 1)  #=> path.Join() argument 1 must be string, not int
fails(path.Join, parts)  #=> path.Join() argument 1 must be string, not list
