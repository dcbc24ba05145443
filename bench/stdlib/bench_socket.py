"""socket: an echo over a pair of sockets, small and larger messages."""
import socket

ROUNDS = 100000


def main(rounds):
    left, right = socket.socketpair()
    total = 0
    small, large = 'x' * 32, 'y' * 8192
    for i in xrange(rounds):
        message = large if i % 8 == 0 else small
        left.sendall(message)
        got = right.recv(len(message))
        right.sendall(got)
        total += len(left.recv(len(message)))
    left.close()
    right.close()
    return total
