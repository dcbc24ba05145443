# A bottle application whose requests run on threads: shared values, a template, some work. Says on which port it listens.
import sys
import threading
from SocketServer import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import bottle

lock = threading.Lock()
values = {}
hits = {}
page = bottle.SimpleTemplate('<ul>\n% for item in items:\n<li>{{item}}</li>\n% end\n</ul>')


@bottle.hook('before_request')
def count():
    with lock:
        path = bottle.request.path.split('/')[1]
        hits[path] = hits.get(path, 0) + 1


@bottle.get('/value/<key>')
def get_value(key):
    if key not in values:
        bottle.abort(404, 'no such key')
    return values[key]


@bottle.post('/value/<key>')
def set_value(key):
    values[key] = bottle.request.forms.value
    return {'stored': key, 'length': len(values[key])}


@bottle.get('/page/<n:int>')
def show(n):
    return page.render(items=['<%d>' % i for i in range(n)])


@bottle.get('/hits')
def all_hits():
    with lock:
        return dict(hits)


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 512


class Handler(WSGIRequestHandler):
    def log_message(self, *args):
        pass


server = make_server('127.0.0.1', 0, bottle.default_app(), Server, Handler)
print 'port', server.server_port
sys.stdout.flush()
server.serve_forever()
