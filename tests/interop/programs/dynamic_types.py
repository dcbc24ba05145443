# Values whose types nobody can name: hidden types, types that only come inside an interface, optional methods, assertions.
from __go__.net import http
from __go__.net.http import Flusher, Hijacker, ResponseWriter
from __go__.net.http.httptest import NewRequest, NewRecorder, NewServer
from __go__ import io, errors, strings, context, encoding
from __go__.crypto import md5
from __go__.hash import Hash

handler = http.RedirectHandler('/there', 302)
w = NewRecorder()
handler.ServeHTTP(w, NewRequest('GET', '/', None))
print w.Code, w.Header().Get('Location'), type(handler).__name__, isinstance(handler, http.Handler)  #=> 302 /there *http.redirectHandler True
h = md5.New()
h.Write('a')
print h.Size(), h.BlockSize(), isinstance(h, Hash), isinstance(h, io.Writer), isinstance(h, io.Reader), h.Sum('').encode('hex')[:6]
#=> 16 64 True True False 0cc175
state = h.MarshalBinary()
other = md5.New()
other.UnmarshalBinary(state)
print other.Sum('') == h.Sum(''), isinstance(h, encoding.BinaryMarshaler)  #=> True True
seen = []
def serve(w, r):
    seen.append((isinstance(w, Flusher), isinstance(w, Hijacker), isinstance(w, io.StringWriter)))
    w.Write('a')
    w.Flush()
    Flusher(w).Flush()
    io.WriteString(w, 'b')
server = NewServer(http.HandlerFunc(serve))
print io.ReadAll(http.Get(server.URL).Body), seen  #=> ab [(True, True, True)]
server.Close()
ctx = context.WithValue(context.Background(), 'k', 'v')
print ctx.Value('k'), ctx.Err(), ctx.Done(), ctx  #=> v None None context.Background.WithValue(k, v)
limited = io.LimitReader(strings.NewReader('abc'), 2)
print limited.N, limited.R.Len(), type(limited).__name__  #=> 2 3 LimitedReader
try:
    Flusher(strings.NewReader(''))
except TypeError as e:
    print e  #=> http.Flusher() argument 1 must be http.Flusher (it has no method Flush), not strings.Reader
try:
    h.NoSuch
except AttributeError as e:
    print 'NoSuch' in str(e)  #=> True
multi = io.MultiReader(strings.NewReader('x'), strings.NewReader('y'))
print io.ReadAll(multi), hasattr(multi, 'WriteTo'), hasattr(multi, 'Close')  #=> xy True False
first = errors.New('a')
both = errors.Join(first, errors.New('b'))
print both.is_(first), str(both) == 'a\nb'  #=> True True
