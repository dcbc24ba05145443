# Maps: nil maps, keys of several kinds, updates while iterating, nested maps, conversion of dicts, everything that fails.
from __go__.net.http import Header
from __go__.net.url import Values, ParseQuery
from __go__ import maps, expvar, os, ref
from __go__.encoding import json
from __go__.go.token import Token

h = Header()
print len(h), h, bool(h), 'x' in h, h.get('x'), h == {}  #=> 0 http.Header({}) False False None True
h['A'] = ['1']
h.update({'B': ['2', '3'], 'C': []})
print sorted(h), sorted(h.keys()), sorted(len(v) for v in h.values()), sorted(h.items())[0][0], h.has_key('C')
#=> ['A', 'B', 'C'] ['A', 'B', 'C'] [0, 1, 2] A True
print h.pop('C') == [], h.pop('C', 'default'), len(h), h.get2('A')[1], h.get2('Z')  #=> True default 2 True (None, False)
copy = h.Clone()
copy['A'] = ['changed']
print h['A'], copy['A'], h == {'A': ['1'], 'B': ['2', '3']}, h != copy  #=> []string(['1']) []string(['changed']) True True
def fails(f):
    try:
        result = f()
    except (TypeError, KeyError, OverflowError) as e:
        print type(e).__name__, e
    else:
        print 'no error:', result
fails(lambda: h['none'])
#=> KeyError 'none'
fails(lambda: h.__delitem__('none'))
#=> KeyError 'none'
fails(lambda: h.pop('none'))
#=> KeyError 'none'
fails(lambda: h.__setitem__(5, ['x']))
#=> TypeError http.Header key must be string, not int
fails(lambda: h.__setitem__('x', 'text'))
#=> TypeError http.Header value must be []string, not str
fails(lambda: h.__setitem__('x', [1]))
#=> TypeError http.Header value must be string, not int
fails(lambda: Header({'k': 5}))
#=> TypeError http.Header() argument 1 value must be []string, not int
fails(lambda: Header([('k', ['v'])]))
#=> TypeError http.Header() argument 1 must be http.Header, not list
fails(lambda: hash(h))
#=> TypeError unhashable type: '__go__.net.http.Header'
for key in h:
    del h[key]
print len(h)  #=> 0
h.clear()
shared = Values({'k': ['v']})
Values.Add(shared, 'k', 'w')
print shared['k'], shared.Encode(), dict(shared)['k'][1], ParseQuery('a=1&b=2&a=3')['a']  #=> []string(['v', 'w']) k=v&k=w w []string(['1', '3'])
out = ref()
json.Unmarshal('{"a": {"b": {"c": [1, 2]}}}', out)
value = out.value
value['a']['b']['c'][0] = 'changed'
value['new'] = {'n': None}
print json.Marshal(value), value['a']['b']['c'], type(value).__name__
#=> {"a":{"b":{"c":["changed",2]}},"new":{"n":null}} []interface {}(['changed', 2.0]) map[string]any
print sorted(maps.Keys({'x': 1, 'y': 2})), sorted(maps.Values({'x': 1, 'y': 2})), maps.Equal({'a': 1}, {'a': 1})  #=> ['x', 'y'] [1, 2] True
m = expvar.Map()
m.Init()
m.Add('hits', 5)
m.AddFloat('load', 0.5)
print m.Get('hits'), m  #=> 5 {"hits": 5, "load": 0.5}
