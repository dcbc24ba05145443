"""socket: an echo server in a thread, and a client that sends it small and larger messages over TCP."""
import socket
import threading

ROUNDS = 30000


def receive(sock, size):
    parts = []
    while size > 0:
        part = sock.recv(size)
        if not part:
            break
        parts.append(part)
        size -= len(part)
    return ''.join(parts)


def serve(listener):
    connection, _ = listener.accept()
    while True:
        data = connection.recv(8192)
        if not data:
            break
        connection.sendall(data)
    connection.close()


def main(rounds):
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind(('127.0.0.1', 0))
    listener.listen(1)
    server = threading.Thread(target=serve, args=(listener,))
    server.start()
    client = socket.create_connection(listener.getsockname())
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    total = 0
    small, large = 'x' * 32, 'y' * 8192
    for i in xrange(rounds):
        message = large if i % 8 == 0 else small
        client.sendall(message)
        total += len(receive(client, len(message)))
    client.close()
    server.join()
    listener.close()
    return total
