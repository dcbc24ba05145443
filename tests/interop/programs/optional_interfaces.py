# Optional interfaces: Go code finds further methods of a Python object where its class has them, and only there.
from __go__.net.http import NewResponseController, Flusher
from __go__.net.http.httptest import NewRecorder
from __go__ import io, strings, bytes, fmt

class Plain(object):
    def __init__(self, w):
        self.w = w
    def Header(self):
        return self.w.Header()
    def Write(self, data):
        return self.w.Write(data)
    def WriteHeader(self, code):
        self.w.WriteHeader(code)

class Flushing(Plain):
    flushed = 0
    def Flush(self):
        self.flushed += 1

class Wrapping(Plain):
    def Unwrap(self):
        return self.w

def flush(w):
    try:
        print NewResponseController(w).Flush()
    except Exception as e:
        print type(e).__name__, e

recorder = NewRecorder()
flush(Plain(recorder))  #=> ProtocolError feature not supported
f = Flushing(recorder)
flush(f)  #=> None
print f.flushed, recorder.Flushed  #=> 1 False
flush(Wrapping(recorder))  #=> None
print recorder.Flushed  #=> True
print isinstance(f, Flusher), isinstance(Plain(recorder), Flusher)  #=> True False

# io.Copy asks the reader for WriteTo and the writer for ReadFrom
class Source(object):
    def Read(self, buf):
        raise io.EOF
class FastSource(Source):
    def WriteTo(self, w):
        return io.WriteString(w, 'all at once')
class Sink(object):
    def Write(self, data):
        return len(data)
class FastSink(Sink):
    def ReadFrom(self, r):
        self.got = io.ReadAll(r)
        return len(self.got)

out = bytes.Buffer()
print io.Copy(out, Source()), io.Copy(out, FastSource()), out.String()  #=> 0 11 all at once
class Text(object):
    def __init__(self, text):
        self.text = text
    def Read(self, buf):
        if not self.text:
            raise io.EOF
        n = min(len(buf), len(self.text))
        buf[:n], self.text = self.text[:n], self.text[n:]
        return n
sink = FastSink()
print io.Copy(sink, Text('to a fast one')), sink.got  #=> 13 to a fast one
print io.Copy(Sink(), Text('to a slow one'))  #=> 13

# also where Go takes anything
class Temperature(object):
    def __init__(self, degrees):
        self.degrees = degrees
    def GoString(self):
        return 'Temperature{%d}' % self.degrees
    def __str__(self):
        return '%d degrees' % self.degrees
print fmt.Sprintf('%v %#v', Temperature(5), Temperature(6))  #=> 5 degrees Temperature{6}
class Verbs(object):
    def Format(self, state, verb):
        fmt.Fprintf(state, '<%s %v>', chr(verb), state.Flag(ord('+')))
print fmt.Sprintf('%+x %d', Verbs(), Verbs())  #=> <x true> <d false>
