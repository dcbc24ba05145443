# github.com/go-chi/chi: routes, middleware in Python and in Go, URL parameters, sub-routers.
from __go__.github.com.go_chi.chi import v5 as chi
from __go__.github.com.go_chi.chi.v5 import middleware
from __go__.net import http
from __go__.net.http.httptest import NewRecorder, NewRequest

log = []
def logged(inner):
    def serve(w, r):
        log.append(r.Method + ' ' + r.URL.Path)
        inner.ServeHTTP(w, r)
    return http.HandlerFunc(serve)

class Articles(object):
    def __init__(self):
        self.titles = {'1': 'first'}

    def routes(self, r):
        r.Get('/', self.all)
        r.Route('/{id:[0-9]+}', self.one)

    def one(self, r):
        r.Get('/', self.show)
        r.Delete('/', self.drop)

    def all(self, w, r):
        w.Write(','.join(sorted(self.titles)))

    def show(self, w, r):
        w.Write(self.titles[chi.URLParam(r, 'id')])

    def drop(self, w, r):
        del self.titles[chi.URLParam(r, 'id')]
        w.WriteHeader(204)

router = chi.NewRouter()
router.Use(logged)
router.Use(middleware.SetHeader('X-By', 'chi'))
articles = Articles()
router.Route('/articles', articles.routes)
router.NotFound(lambda w, r: http.Error(w, 'nothing at ' + r.URL.Path, 404))
def ask(method, path):
    w = NewRecorder()
    router.ServeHTTP(w, NewRequest(method, path, None))
    return w.Code, w.Body.String().strip(), w.Header().Get('X-By')
print ask('GET', '/articles/')
print ask('GET', '/articles/1')
print ask('DELETE', '/articles/1')
print ask('GET', '/articles/x')
print ask('PUT', '/articles/1')
try:
    ask('GET', '/articles/1')
except KeyError as e:
    print 'KeyError', e
found = []
chi.Walk(router, lambda method, route, handler, *middlewares: found.append((method, route)))
print sorted(found)
print log[:3]
