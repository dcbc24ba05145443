# net/http's client on a Python transport: no network at all; a cookie jar, redirects, bodies as Python files, errors.
from __go__.net import http, url
from __go__ import io, strings, bytes, context, errors, time
import StringIO

class Transport(object):
    def __init__(self):
        self.asked = []
    def RoundTrip(self, request):
        self.asked.append('%s %s' % (request.Method, request.URL))
        path = request.URL.Path
        if path == '/down':
            raise IOError('no route to ' + request.URL.Host)
        header = http.Header({})
        if path == '/old':
            header.Set('Location', '/new')
        body = StringIO.StringIO('body of ' + path)
        if request.Body is not None:
            body = StringIO.StringIO('got ' + io.ReadAll(request.Body))
        return http.Response(StatusCode=302 if path == '/old' else 200, Header=header, Body=io.NopCloser(body), Request=request)

transport = Transport()
client = http.Client(Transport=transport)
with client.Get('http://a.example/x').Body as body:
    print io.ReadAll(body)  #=> body of /x
print io.ReadAll(client.Get('http://a.example/old').Body)  #=> body of /new
print io.ReadAll(client.Post('http://a.example/p', 'text/plain', strings.NewReader('posted')).Body)  #=> got posted
print io.ReadAll(client.PostForm('http://a.example/f', url.Values({'b': ['2'], 'a': ['1 &']})).Body)  #=> got a=1+%26&b=2
print transport.asked
#=> ['GET http://a.example/x', 'GET http://a.example/old', 'GET http://a.example/new', 'POST http://a.example/p', 'POST http://a.example/f']
try:
    client.Get('http://b.example/down')
except url.Error as e:
    print e.Op, e.URL, isinstance(e, IOError), e  #=> Get http://b.example/down True Get "http://b.example/down": IOError: no route to b.example
def no_redirects(request, via):
    return http.ErrUseLastResponse
client.CheckRedirect = no_redirects
print client.Get('http://a.example/old').StatusCode  #=> 302
def refuse(request, via):
    raise ValueError('%d hops' % len(via))
client.CheckRedirect = refuse
try:
    client.Get('http://a.example/old')
except ValueError as e:
    print e  #=> Get "/new": ValueError: 1 hops
request = http.NewRequestWithContext(context.Background(), 'DELETE', 'http://user:pw@h/p?q=1', None)
request.Header['X-Many'] = ['1', '2']
request.Header.Add('X-Many', '3')
print request.BasicAuth(), request.URL.Query()['q'], request.Header.Values('x-many'), request.ContentLength
#=> ('', '', False) []string(['1']) []string(['1', '2', '3']) 0
dump = bytes.Buffer()
request.Write(dump)
print dump.String().split('\r\n')[0]  #=> DELETE /p?q=1 HTTP/1.1
try:
    http.NewRequest('BAD METHOD', '/', None)
except Exception as e:
    print e  #=> net/http: invalid method "BAD METHOD"
