# An HTTP server: a class as handler, middleware, JSON, a client, many requests at once.
from __go__ import io, go, strings, sync, time
from __go__.net import http
from __go__.net.http.httptest import NewServer
from __go__.encoding import json

class Store(object):
    def __init__(self):
        self.items = {}
        self.lock = sync.Mutex()
    def ServeHTTP(self, w, r):
        name = r.URL.Path[len('/items/'):]
        if r.Method == 'PUT':
            body = io.ReadAll(r.Body)
            with self.lock:
                self.items[name] = body
            w.WriteHeader(http.StatusCreated)
        elif name in self.items:
            w.Header().Set('Content-Type', 'application/json')
            w.Write(json.Marshal({'name': name, 'value': self.items[name]}))
        else:
            http.Error(w, 'no ' + name, http.StatusNotFound)

def counted(handler, log):
    def serve(w, r):
        log.append(r.Method)
        handler.ServeHTTP(w, r)
    return http.HandlerFunc(serve)

log = []
mux = http.NewServeMux()
mux.Handle('/items/', counted(Store(), log))
mux.HandleFunc('/slow', lambda w, r: (time.Sleep(time.Millisecond), w.Write('done'))[0])
server = NewServer(mux)
client = server.Client()
request = http.NewRequest('PUT', server.URL + '/items/a', strings.NewReader('first'))
print client.Do(request).StatusCode  #=> 201
response = client.Get(server.URL + '/items/a')
print response.Header.Get('Content-Type'), io.ReadAll(response.Body)  #=> application/json {"name":"a","value":"first"}
response.Body.Close()
response = client.Get(server.URL + '/items/b')
print response.Status, io.ReadAll(response.Body)
#=> 404 Not Found no b
#=>
print log  #=> ['PUT', 'GET', 'GET']
def fetch():
    r = http.Get(server.URL + '/slow')
    with r.Body:
        return io.ReadAll(r.Body)
print set(job.wait() for job in [go(fetch) for i in range(20)])  #=> set(['done'])
server.Close()
