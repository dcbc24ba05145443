# Objects and Go values come back as themselves.
from __go__ import context, errors, sync
from __go__.container import list as golist, ring
from __go__.sync import atomic

class Key(object):
    pass
key, thing = Key(), {'a': 1}
ctx = context.WithValue(context.Background(), key, Key)
print ctx.Value(key) is Key, ctx.Value(Key())  #=> True None
l = golist.New()
obj = Key()
e = l.PushBack(obj)
l.PushBack(5)
l.PushFront('first')
print l.Len(), e.Value is obj, l.Front().Value, l.Back().Value  #=> 3 True first 5
at = l.Front()
out = []
while at is not None:
    out.append(type(at.Value).__name__)
    at = at.Next()
print out  #=> ['str', 'Key', 'int']
e.Value = 3.5
print e.Value, e == l.Front().Next(), e != l.Back()  #=> 3.5 True True
v = atomic.Value()
v.Store(obj)
print v.Load() is obj, v.CompareAndSwap(obj, obj)  #=> True True
pool = sync.Pool(New=lambda: obj)
print pool.Get() is obj  #=> True
r = ring.New(3)
r.Value = 'x'
print r.Len(), r.Next().Value, r.Move(3).Value  #=> 3 None x
