# A threaded HTTP service in plain Python 2.7: a worker thread for each connection over shared state.
#
#     grumpy examples/server/server.py 8080
#
# GET /           says hello and counts visits
# GET /hits       the number of answered requests, by path
# GET /fib/N      computes a Fibonacci number: work for the processor
# PUT /kv/KEY     stores the body under KEY;  GET /kv/KEY gives it back
import socket
import sys
import thread

MAX_BODY = 1 << 20


class State(object):
    """What the workers share."""

    def __init__(self):
        self.lock = thread.allocate_lock()
        self.hits = {}
        self.store = {}

    def count(self, path):
        with self.lock:
            self.hits[path] = self.hits.get(path, 0) + 1
            return self.hits[path]

    def all_hits(self):
        with self.lock:
            return sorted(self.hits.items())


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


class BadRequest(Exception):
    """The client sent something that is no request we understand."""


def read_request(f):
    """Gives method, path and body of the next request; None at the end of the connection."""
    line = f.readline(8192)
    if not line:
        return None
    parts = line.split()
    if len(parts) != 3 or not parts[2].startswith('HTTP/1.'):
        raise BadRequest('request line')
    length, keep = 0, parts[2] == 'HTTP/1.1'
    while True:
        line = f.readline(8192)
        if line in ('\r\n', '\n'):
            break
        if not line:
            return None  # the client went away
        name, colon, value = line.partition(':')
        if not colon:
            raise BadRequest('header')
        name, value = name.strip().lower(), value.strip()
        if name == 'content-length':
            if not value.isdigit() or int(value) > MAX_BODY:
                raise BadRequest('length')
            length = int(value)
        elif name == 'connection':
            keep = value.lower() != 'close'
    body = f.read(length) if length else ''
    if len(body) < length:
        return None  # the client went away
    return parts[0], parts[1], body, keep


def answer(state, method, path, body):
    """Gives status and text for a request."""
    if method == 'GET' and path == '/':
        return '200 OK', 'hello, visitor %d\n' % state.count('/')
    if method == 'GET' and path == '/hits':
        return '200 OK', ''.join('%s %d\n' % item for item in state.all_hits())
    if method == 'GET' and path.startswith('/fib/') and path[5:].isdigit() and int(path[5:]) <= 30:
        state.count('/fib')
        return '200 OK', '%d\n' % fib(int(path[5:]))
    if path.startswith('/kv/'):
        key = path[4:]
        if method == 'PUT':
            state.store[key] = body  # one step: needs no lock
            state.count('/kv')
            return '200 OK', 'stored\n'
        if method == 'GET' and key in state.store:
            state.count('/kv')
            return '200 OK', state.store[key]
    return '404 Not Found', 'not found\n'


def respond(connection, status, text, keep):
    connection.sendall('HTTP/1.1 %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\nConnection: %s\r\n\r\n%s' %
                       (status, len(text), 'keep-alive' if keep else 'close', text))


def work(state, connection):
    """Answers the requests of one connection."""
    f = connection.makefile('rb')
    try:
        while True:
            try:
                request = read_request(f)
            except BadRequest as e:
                respond(connection, '400 Bad Request', 'bad %s\n' % e, False)
                break
            if request is None:
                break
            method, path, body, keep = request
            status, text = answer(state, method, path, body)
            respond(connection, status, text, keep)
            if not keep:
                break
    except socket.error:
        pass  # the client went away in the middle
    finally:
        f.close()
        connection.close()


def main(port):
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(('127.0.0.1', port))
    listener.listen(1024)
    print 'serving on port %d' % listener.getsockname()[1]
    sys.stdout.flush()
    state = State()
    try:
        while True:
            connection, address = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread.start_new_thread(work, (state, connection))
    except KeyboardInterrupt:
        pass
    finally:
        listener.close()


if __name__ == '__main__':
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
