# A small web application: routes with wildcards, middleware as classes and closures, JSON in and out, cookies, values in the context.
from __go__ import strings, fmt, context, ref
from __go__.net import http
from __go__.net.http.httptest import NewRecorder, NewRequest
from __go__.encoding import json

class Todo(object):
    """Items by number, as JSON."""

    def __init__(self):
        self.items = {}
        self.next = 1

    def list(self, w, r):
        answer(w, 200, [dict(item, id=n) for n, item in sorted(self.items.items())])

    def add(self, w, r):
        item = read(r)
        if 'title' not in item:
            raise BadRequest('title is missing')
        self.items[self.next] = {'title': str(item['title'])}
        self.next += 1
        answer(w, http.StatusCreated, {'id': self.next - 1})

    def one(self, w, r):
        n = int(r.PathValue('id'))
        if n not in self.items:
            http.NotFound(w, r)
            return
        answer(w, 200, self.items[n])

class BadRequest(Exception):
    pass

def read(r):
    out = ref({})
    json.NewDecoder(r.Body).Decode(out)
    return out.value

def answer(w, status, value):
    w.Header().Set('Content-Type', 'application/json')
    w.WriteHeader(status)
    json.NewEncoder(w).Encode(value)

class Logged(object):
    """Middleware as a class: it is a Handler itself."""

    def __init__(self, inner, lines):
        self.inner, self.lines = inner, lines

    def ServeHTTP(self, w, r):
        self.lines.append('%s %s' % (r.Method, r.URL.Path))
        self.inner.ServeHTTP(w, r)

def careful(handler):
    """Middleware as a closure: exceptions become answers."""
    def serve(w, r):
        try:
            handler.ServeHTTP(w, r)
        except BadRequest as e:
            answer(w, 400, {'error': str(e)})
        except (ValueError, EOFError) as e:
            answer(w, 422, {'error': str(e)})
    return http.HandlerFunc(serve)

def with_user(handler):
    def serve(w, r):
        try:
            name = r.Cookie('user').Value
        except http.ErrNoCookie:
            http.SetCookie(w, http.Cookie(Name='user', Value='new', Path='/'))
            name = 'nobody'
        handler.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), 'user', name)))
    return http.HandlerFunc(serve)

todo, lines = Todo(), []
mux = http.NewServeMux()
mux.HandleFunc('GET /todo', todo.list)
mux.HandleFunc('POST /todo', todo.add)
mux.HandleFunc('GET /todo/{id}', todo.one)
mux.HandleFunc('/whoami', lambda w, r: fmt.Fprint(w, r.Context().Value('user')) and None)
app = Logged(careful(with_user(mux)), lines)

def ask(method, path, body=None, cookie=None):
    r = NewRequest(method, path, strings.NewReader(body) if body is not None else None)
    if cookie:
        r.AddCookie(http.Cookie(Name='user', Value=cookie))
    w = NewRecorder()
    app.ServeHTTP(w, r)
    return w.Code, w.Body.String().strip(), w.Header().Get('Set-Cookie')

print ask('POST', '/todo', '{"title": "write tests"}', 'ann')  #=> (201, '{"id":1}', '')
print ask('POST', '/todo', '{"title": "run them"}', 'ann')[:2]  #=> (201, '{"id":2}')
print ask('GET', '/todo', cookie='ann')[1]  #=> [{"id":1,"title":"write tests"},{"id":2,"title":"run them"}]
print ask('GET', '/todo/2', cookie='ann')[1]  #=> {"title":"run them"}
print ask('GET', '/todo/3', cookie='ann')[:2]  #=> (404, '404 page not found')
print ask('GET', '/todo/x', cookie='ann')[:2]  #=> (422, '{"error":"invalid literal for int() with base 10: \'x\'"}')
print ask('POST', '/todo', '{}', 'ann')[:2]  #=> (400, '{"error":"title is missing"}')
print ask('POST', '/todo', '{"title"', 'ann')[:2]  #=> (422, '{"error":"unexpected EOF"}')
print ask('GET', '/whoami', cookie='bob'), ask('GET', '/whoami')  #=> (200, 'bob', '') (200, 'nobody', 'user=new; Path=/')
print lines[0], len(lines)  #=> POST /todo 10
