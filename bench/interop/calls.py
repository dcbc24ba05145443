"""Nanoseconds of processor time for a call from Python into Go and back; calls.go makes the same calls.

Prints a line for each kind of call: its name, a tab, and the least of several batches. `npm run bench:interop` runs both.
"""
import time
from __go__.strings import ToUpper, Contains
from __go__.math import Sqrt
from __go__.bytes import Buffer
from __go__.strconv import Itoa
from __go__.sort import Search
from __go__.crypto.sha256 import New
from __go__.hash.crc32 import ChecksumIEEE

BATCHES = 15

def measure(name, loop, count):
    loop(count // 10)
    best = 1e9
    for i in range(BATCHES):
        start = time.clock()
        loop(count)
        best = min(best, time.clock() - start)
    print '%s\t%.1f' % (name, best / count * 1e9)

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

def write(n):
    buf = Buffer()
    for i in xrange(n):
        buf.WriteString('x')

data = 'x' * 65536

def write_big(n):
    buf = Buffer()
    for i in xrange(n):
        buf.Write(data)
        buf.Reset()

def string_big(n):
    for i in xrange(n):
        Contains(data, 'xy')

def bytes_in(n):
    for i in xrange(n):
        ChecksumIEEE(shared)

def bytes_out(n):
    h = New()
    for i in xrange(n):
        h.Sum(None)

shared = bytearray(data)

class Counter(object):
    def __init__(self):
        self.n = 0

    def Write(self, data):
        self.n += 1
        return 1

def callback(n):
    for i in xrange(n // 62):
        Search(2 ** 62, lambda k: False)

def method(n):
    from __go__.io import WriteString
    c = Counter()
    for i in xrange(n):
        WriteString(c, 'x')

measure('(an empty loop)', empty, 400000)
measure('math.Sqrt(float64) float64', sqrt, 200000)
measure('strings.ToUpper(string) string', upper, 100000)
measure('strings.Contains(string, string) bool', contains, 200000)
measure('strconv.Itoa(int) string', itoa, 100000)
measure('(*bytes.Buffer).WriteString(string) (int, error)', write, 200000)
measure('callback: func(int) bool', callback, 200000)
measure('callback: method of an interface', method, 100000)
measure('64 KB as string: strings.Contains', string_big, 1000)
measure('64 KB as []byte: (*bytes.Buffer).Write', write_big, 4000)
measure('64 KB bytearray as []byte: crc32.ChecksumIEEE', bytes_in, 2000)
measure('32 bytes as a []byte result: hash.Hash.Sum', bytes_out, 40000)
