# bufio: a split function in Python with three results, readers in Python, limits and errors.
from __go__ import bufio, io, strings, bytes
import StringIO

def commas(data, at_eof):
    i = data.find(',')
    if i >= 0:
        return i + 1, data[:i], None
    if at_eof and data:
        return len(data), data, None
    return 0, None, None

scanner = bufio.NewScanner(strings.NewReader('a,bb,,c'))
scanner.Split(commas)
items = []
while scanner.Scan():
    items.append(scanner.Text())
print items, scanner.Err()  #=> ['a', 'bb', '', 'c'] None
def bad(data, at_eof):
    raise ValueError('cannot split %r' % data)
scanner = bufio.NewScanner(strings.NewReader('x'))
scanner.Split(bad)
print scanner.Scan(), type(scanner.Err()).__name__, scanner.Err()  #=> False ValueError cannot split 'x'
def stops(data, at_eof):
    return 1, data[:1], bufio.ErrFinalToken
scanner = bufio.NewScanner(strings.NewReader('xyz'))
scanner.Split(stops)
print scanner.Scan(), scanner.Text(), scanner.Scan(), scanner.Err()  #=> True x False None
scanner = bufio.NewScanner(StringIO.StringIO('line 1\nline 2'))
lines = []
while scanner.Scan():
    lines.append(scanner.Text())
print lines  #=> ['line 1', 'line 2']
scanner = bufio.NewScanner(strings.NewReader('x' * 100))
scanner.Buffer(bytearray(4), 8)
print scanner.Scan(), scanner.Err() == bufio.ErrTooLong  #=> False True
scanner = bufio.NewScanner(strings.NewReader('two words'))
scanner.Split(bufio.ScanWords)
print scanner.Scan() and scanner.Text(), scanner.Bytes()  #=> two two
reader = bufio.NewReaderSize(strings.NewReader('peek at this'), 16)
print reader.Peek(4), reader.ReadRune(), reader.UnreadRune(), reader.ReadSlice(' '), reader.Discard(3), reader.ReadByte()
#=> peek (112, 1) None peek  3 116
print reader.ReadLine(), reader.Buffered()  #=> ('his', False) 0
try:
    reader.ReadString('\n')
except io.EOF as e:
    print e.results  #=> ('',)
class Short(object):
    def Write(self, data):
        return 1
w = bufio.NewWriter(Short())
w.WriteString('abc')
try:
    w.Flush()
except io.ErrShortWrite as e:
    print e  #=> short write
class Liar(object):
    def Read(self, buf):
        return len(buf) + 1
try:
    io.ReadAll(bufio.NewReader(Liar()))
except Exception as e:
    print type(e).__name__, e  #=> GoPanic runtime error: slice bounds out of range [:4097] with capacity 4096
