# Slices: a sequence that shares Go's memory.
from __go__ import strings, sort, os, bytes
from __go__.net.url import URL
from __go__.net.http import Header, Cookie
from __go__.crypto import tls
from __go__ import Slice

s = strings.Fields('a b c d')
print len(s), s[0], s[-1], s[1:3], list(s)  #=> 4 a d []string(['b', 'c']) ['a', 'b', 'c', 'd']
part = s[1:3]
part[0] = 'B'
print s[1], s  #=> B []string(['a', 'B', 'c', 'd'])
s.append('e')
s.extend(['f', 'g'])
print s.pop(), s.pop(0), s, len(s)  #=> g a []string(['B', 'c', 'd', 'e', 'f']) 5
s.insert(1, 'new')
print s, 'new' in s, s.index('d'), s.count('e')  #=> []string(['B', 'new', 'c', 'd', 'e', 'f']) True 3 1
del s[0]
print s, s[::2]  #=> []string(['new', 'c', 'd', 'e', 'f']) ['new', 'd', 'f']
print strings.Join(s, '-'), strings.Join(('x', 'y'), '+'), strings.Join(iter(['p']), '')  #=> new-c-d-e-f x+y p
print s == ['new', 'c', 'd', 'e', 'f'], s == strings.Fields('q')  #=> True False
print bool(strings.Fields('')), strings.Fields('')  #=> False []string([])
words = ['pear', 'apple', 'fig']
sort.Strings(words)
print words  #=> ['apple', 'fig', 'pear']
goods = Slice[str](['b', 'a'])
sort.Strings(goods)
print goods, sort.StringsAreSorted(goods)  #=> []string(['a', 'b']) True
print repr(bytes.Join(['ab', 'cd'], ','))  #=> 'ab,cd'
for bad in ('abc', 5, {'a': 1}, ['a', 2]):
    try:
        strings.Join(bad, '')
    except TypeError as e:
        print e
#=> strings.Join() argument 1 must be []string, not str
#=> strings.Join() argument 1 must be []string, not int
#=> strings.Join() argument 1 must be []string, not dict
#=> strings.Join() argument 1 must be string, not int
try:
    s[10]
except IndexError as e:
    print e
#=> []string index out of range
try:
    s[0] = 5
except TypeError as e:
    print e
#=> []string item must be string, not int
c = tls.Config()
print c.NextProtos, len(c.NextProtos)  #=> []string([]) 0
c.NextProtos.append('h2')
c.NextProtos = list(c.NextProtos) + ['http/1.1']
print c.NextProtos  #=> []string(['h2', 'http/1.1'])
