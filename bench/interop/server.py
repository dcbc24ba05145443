"""An HTTP server on Go's net/http with a Python class as its handler; server.go and threaded.py do the same work."""
import sys
from __go__.net.http import Serve
from __go__.net import Listen


class Greeter(object):
    def __init__(self):
        self.hits = {}

    def ServeHTTP(self, w, r):
        name = r.URL.Query().Get('name')
        if not name:
            w.WriteHeader(400)
            w.Write('who are you?\n')
            return
        self.hits[name] = self.hits.get(name, 0) + 1
        w.Header().Set('Content-Type', 'text/plain; charset=utf-8')
        w.Write('hello %s, this is %s %s\n' % (name, r.Method, r.URL.Path))


listener = Listen('tcp', '127.0.0.1:0')
print 'port', listener.Addr().String().split(':')[-1]
sys.stdout.flush()
Serve(listener, Greeter())
