# Values whose Go type the program can't name, or doesn't: their methods and fields are there all the same.
from __go__.net.http import Get, NewRequest, DefaultTransport
from __go__.net.http.httptest import NewServer
from __go__ import io, strings, GoError

try:
    Get('http://127.0.0.1:1/')
except GoError as e:
    print e.Op, e.Timeout(), type(e).__name__, type(e).__module__  #=> Get False Error __go__.net.url
    inner = e.Err
    print type(inner).__module__, type(inner).__name__, inner.Op, inner.Net, inner.Addr.Network(), inner.Addr.Port
    #=> __go__.net OpError dial tcp tcp 1
    print inner.Temporary() in (True, False), isinstance(inner, IOError)  #=> True True
    try:
        inner.Nothing
    except AttributeError as a:
        print a  #=> '__go__.net.OpError' object has no attribute 'Nothing'
    try:
        inner.Timeout(1)
    except TypeError as t:
        print t  #=> *net.OpError.Timeout() takes 0 arguments (1 given)
    inner.Op = 'other'
    print inner.Op, 'other tcp' in str(inner)  #=> other True

# an unexported type with methods that no interface of the imported packages has
r = io.MultiReader(strings.NewReader('a'), strings.NewReader('b'))
w = strings.Builder()
print r.WriteTo(w), w.String()  #=> 2 ab
print hasattr(r, 'Flush')  #=> False
