# Structs: construction, fields, methods, copies, equality, embedding.
import copy
from __go__.net.url import URL, Parse, UserPassword
from __go__.image import Point, Rectangle, Pt
from __go__ import time
from __go__.archive import tar

u = URL(Scheme='https', Host='example.org', Path='/x', RawQuery='q=1')
print u.String(), str(u)  #=> https://example.org/x?q=1 https://example.org/x?q=1
u.Path = '/y'
print u  #=> https://example.org/y?q=1
u.User = UserPassword('me', 'secret')
print u, u.User.Username()  #=> https://me:secret@example.org/y?q=1 me
u.User = None
print u.User  #=> None
p = Point(X=1, Y=2)
q = Pt(1, 2)
print p.X, p, p.Add(q)  #=> 1 (1,2) (2,4)
print q == Pt(1, 2), q != Pt(1, 3), Pt(1, 2) in {Pt(1, 2): 1}  #=> True True True
r = Rectangle(Min=p, Max=Point(X=5, Y=6))
r.Min.X = 3
print r, p  #=> (3,2)-(5,6) (1,2)
c = copy.copy(r)
c.Min.Y = 0
print r.Min.Y, c.Min.Y  #=> 2 0
print Point()  #=> (0,0)

def fails(f):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print type(e).__name__, e

fails(lambda: Point(x=1))
#=> TypeError image.Point has no field 'x'; did you mean 'X'?
fails(lambda: Point(1, 2))
#=> TypeError image.Point() takes its fields by keyword
fails(lambda: Point(X='a'))
#=> TypeError image.Point.X must be int, not str
fails(lambda: setattr(p, 'Z', 1))
#=> AttributeError image.Point has no field 'Z'
fails(lambda: p.Z)
#=> AttributeError '__go__.image.Point' object has no attribute 'Z'
fails(lambda: r.Overlaps(p))
#=> TypeError image.Rectangle.Overlaps() argument 1 must be image.Rectangle, not image.Point
def delete():
    del p.X
fails(delete)
#=> TypeError image.Point.X can't be deleted
h = tar.Header(Name='f', Size=3, ModTime=time.Unix(0, 0))
print h.Name, h.Size, h.FileInfo().Name()  #=> f 3 f
print hash(Pt(1, 2)) == hash(Pt(1, 2))  #=> True
