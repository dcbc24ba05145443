# Maps: mappings that share Go's memory; dicts are copied.
from __go__.net import url, http
from __go__.net.url import Values
from __go__ import maps

q = url.ParseQuery('a=1&b=2&a=3')
print q['a'], q.Get('b'), len(q), sorted(q), 'c' in q  #=> []string(['1', '3']) 2 2 ['a', 'b'] False
q['c'] = ['x', 'y']
q.Add('d', 'z')
del q['b']
print q.Encode()  #=> a=1&a=3&c=x&c=y&d=z
print sorted(q.items())[0], q.get('zz'), q.get('zz', 7)  #=> ('a', []string(['1', '3'])) None 7
print q.get2('a'), q.get2('zz')  #=> ([]string(['1', '3']), True) (None, False)
print q.pop('d'), q.has_key('d'), sorted(q.keys())  #=> []string(['z']) False ['a', 'c']
try:
    q['nope']
except KeyError as e:
    print 'KeyError', e
#=> KeyError 'nope'
v = Values({'k': ['1']})
v.Set('j', '2')
print v.Encode(), v == {'k': ['1'], 'j': ['2']}  #=> j=2&k=1 True
h = http.Header()
h.Set('content-type', 'text/plain')
print h, h.Get('Content-Type')  #=> http.Header({'Content-Type': []string(['text/plain'])}) text/plain
h.update({'X': ['1']})
print len(h), bool(http.Header())  #=> 2 False
try:
    q['a'] = 'text'
except TypeError as e:
    print e
#=> url.Values value must be []string, not str
try:
    q[5]
except TypeError as e:
    print e
#=> url.Values key must be string, not int
try:
    http.Client(Jar={})
except TypeError as e:
    print e
#=> http.Client.Jar must be http.CookieJar (it has no method Cookies), not dict
