# Pointers: the same object, nil is None, pointers to numbers and to variables of any type, pointers to pointers.
from __go__ import flag, ref, fmt, time, strings, bytes, reflect
from __go__.encoding import json
from __go__.container import list as golist, ring

l = golist.New()
a = l.PushBack('a')
b = l.PushBack({'any': 1})
print a.Next().Value['any'], a.Prev(), l.Front().Value, l.Back().Value == b.Value, l.Len()  #=> 1 None a True 2
l.Remove(a)
print l.Front().Prev(), l.Len(), a.Next()  #=> None 1 None
r = ring.New(3)
for i in range(3):
    r.Value = i
    r = r.Next()
seen = []
r.Do(lambda v: seen.append(v))
print seen, r.Len(), r.Prev().Value  #=> [0, 1, 2] 3 2
n = ref()
json.Unmarshal('12', n)
print n.value, type(n.value).__name__  #=> 12.0 float
s = ref('old')
print s.value  #=> old
s.value = [1]
print s.value[0] if not isinstance(s.value, str) else s.value  #=> 1
fs = flag.NewFlagSet('x', flag.ContinueOnError)
d, t, f, u = fs.Duration('d', time.Second, ''), fs.String('t', 'x', ''), fs.Float64('f', 1, ''), fs.Uint('u', 7, '')
fs.Parse(['-d', '2m', '-t', 'text', '-f', '.5'])
print d.value, t.value, f.value, u.value, type(d.value).__name__  #=> 2m0s text 0.5 7 Duration
u.value = 2 ** 64 - 1
print u.value  #=> 18446744073709551615
try:
    u.value = -1
except OverflowError as e:
    print e  #=> value of *uint: -1 does not fit uint
try:
    fs.IntVar(5, 'i', 1, '')
except TypeError as e:
    print e  #=> flag.FlagSet.IntVar() argument 1 must be *int, not int
fs.StringVar(t, 'other', 'default', '')
print t.value  #=> default
fs.Parse(['--other=set'])
print t.value  #=> set
