# A Python object with the methods is the interface; Go values keep all their methods.
from __go__ import sort, io, fmt, bytes, strings, errors
from __go__.io import Reader, Writer, EOF, ByteReader
from __go__.container import heap

class Words(object):
    def __init__(self, words):
        self.words = words
    def Len(self):
        return len(self.words)
    def Less(self, i, j):
        return self.words[i] < self.words[j]
    def Swap(self, i, j):
        self.words[i], self.words[j] = self.words[j], self.words[i]
    def Push(self, x):
        self.words.append(x)
    def Pop(self):
        return self.words.pop()

w = Words(['c', 'a', 'b'])
sort.Sort(w)
print w.words  #=> ['a', 'b', 'c']
sort.Sort(sort.Reverse(w))
print w.words, sort.IsSorted(w)  #=> ['c', 'b', 'a'] False
h = Words(['z', 'm', 'q'])
heap.Init(h)
heap.Push(h, 'a')
print heap.Pop(h), heap.Pop(h)  #=> a m

class Shout(object):
    def __init__(self):
        self.got = []
    def Write(self, data):
        self.got.append(data.upper())
        return len(data)
s = Shout()
print fmt.Fprintf(s, 'hi %d', 5), s.got  #=> 4 ['HI 5']
print io.WriteString(s, 'more'), s.got[1]  #=> 4 MORE

class Count(object):
    def __init__(self, n):
        self.n = n
    def Read(self, buf):
        if not self.n:
            raise EOF
        self.n -= 1
        buf[0:2] = 'ab'
        return 2
print io.ReadAll(Count(3))  #=> ababab

class Name(object):
    def String(self):
        return 'named'
    def __str__(self):
        return 'as str'
print fmt.Sprint(Name())  #=> as str
print isinstance(w, Reader), isinstance(Count(1), Reader), isinstance(strings.NewReader('x'), Reader)  #=> False True True
r = strings.NewReader('xyz')
print ByteReader(r) is r, r.ReadByte()  #=> True 120
try:
    Writer(r)
except TypeError as e:
    print e
#=> io.Writer() argument 1 must be io.Writer (it has no method Write), not strings.Reader
try:
    sort.Sort(5)
except TypeError as e:
    print e
#=> sort.Sort() argument 1 must be sort.Interface (it has no method Len), not int

class Typed(Reader):
    def Read(self, buf):
        raise EOF
print repr(io.ReadAll(Typed())), isinstance(Typed(), Reader)  #=> '' True
limited = io.LimitReader(strings.NewReader('abcdef'), 3)
print io.ReadAll(limited)  #=> abc
tee = bytes.Buffer()
print io.ReadAll(io.TeeReader(Count(1), tee)), tee.String()  #=> ab ab
