"""The server of server.py with CPython's own library (2.7 and 3): a thread for each connection."""
import sys

try:
    from http.server import BaseHTTPRequestHandler, HTTPServer
    from socketserver import ThreadingMixIn
    from urllib.parse import parse_qs, urlsplit
except ImportError:
    from BaseHTTPServer import BaseHTTPRequestHandler, HTTPServer
    from SocketServer import ThreadingMixIn
    from urlparse import parse_qs, urlsplit

hits = {}


class Greeter(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self):
        url = urlsplit(self.path)
        name = parse_qs(url.query).get('name', [''])[0]
        if not name:
            self.answer(400, 'who are you?\n')
            return
        hits[name] = hits.get(name, 0) + 1
        self.answer(200, 'hello %s, this is %s %s\n' % (name, self.command, url.path))

    def answer(self, status, text):
        body = text.encode('utf-8')
        self.send_response(status)
        self.send_header('Content-Type', 'text/plain; charset=utf-8')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *args):
        pass


class Server(ThreadingMixIn, HTTPServer):
    daemon_threads = True
    request_queue_size = 128


server = Server(('127.0.0.1', 0), Greeter)
print('port %d' % server.server_address[1])
sys.stdout.flush()
server.serve_forever()
