"""Nanoseconds a call from Python into Go and back, for five signatures and two kinds of callbacks."""
from __go__.strings import ToUpper, Map, Repeat, Contains
from __go__.math import Sqrt
from __go__.bytes import Buffer
from __go__.strconv import Itoa
from __go__.sort import Search
from __go__ import time

N = 2000000

def measure(name, loop, count=N):
    loop(1000)
    start = time.Now()
    loop(count)
    print '%-34s %7.1f ns' % (name, float(int(time.Since(start))) / count)

def empty(n):
    for i in xrange(n):
        pass

def sqrt(n):
    for i in xrange(n):
        Sqrt(2.0)

def upper(n):
    for i in xrange(n):
        ToUpper('already lower')

def contains(n):
    for i in xrange(n):
        Contains('seafood', 'foo')

def itoa(n):
    for i in xrange(n):
        Itoa(123456)

buf = Buffer()

def write(n):
    for i in xrange(n):
        buf.WriteString('x')
    buf.Reset()

data = 'x' * 65536

def big(n):
    b = Buffer()
    for i in xrange(n):
        b.Write(data)
        b.Reset()

def callback(n):
    Search(2 ** 62, lambda i: False) if n < 62 else [Search(2 ** 62, lambda i: False) for k in xrange(n // 62)]

measure('an empty loop', empty)
measure('math.Sqrt(float64) float64', sqrt)
measure('strings.ToUpper(string) string', upper)
measure('strings.Contains(string, string)', contains)
measure('strconv.Itoa(int) string', itoa)
measure('(*bytes.Buffer).WriteString', write)
measure('(*bytes.Buffer).Write, 64 KB', big, 200000)
measure('callback func(int) bool', callback)
