# What a signal does to a call that waits, when its handler raises nothing: calls of the system fail with EINTR, files and
# sendall go on. The alarm comes again and again, and its handler lets the waits that go on come to their end.
import errno
import os
import select
import signal
import socket
import threading

alarms = 0
help_out = None


def ring(number, frame):
    global alarms
    alarms += 1
    if help_out is not None and alarms == 3:
        help_out()


def trial(name, wait, after_three=None):
    global alarms, help_out
    alarms, help_out = 0, after_three
    signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
    try:
        try:
            what = 'gave %r' % (wait(),)
        except (EnvironmentError, select.error) as e:
            what = 'raised %s %s' % (type(e), errno.errorcode[e.args[0]])
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    print name, what, alarms > 0


signal.signal(signal.SIGALRM, ring)
r, w = os.pipe()
trial('select', lambda: select.select([r], [], []))
poll = select.poll()
poll.register(r, select.POLLIN)
trial('poll', poll.poll)
trial('os.read', lambda: os.read(r, 1))
a, b = socket.socketpair()
trial('recv', lambda: a.recv(1))
a.settimeout(100)
trial('recv with a time limit', lambda: a.recv(1))
a.settimeout(None)
server = socket.socket()
server.bind(('127.0.0.1', 0))
server.listen(1)
trial('accept', server.accept)

f = os.fdopen(r)
os.write(w, 'ab')
trial('read', lambda: f.read(4), lambda: os.write(w, 'cd'))
os.write(w, 'ef')
trial('readline', lambda: f.readline(), lambda: os.write(w, 'gh\nij\n'))
print repr(f.readline())
room = bytearray(3)
trial('readinto', lambda: (f.readinto(room), room), lambda: os.write(w, 'klm'))
os.write(w, 'no\npq')
trial('readlines', lambda: f.readlines(), lambda: os.close(w))

# A blocking send takes everything, or what it took before the signal; sendall goes on.
data = 'x' * 4000000
trial('send', lambda: 0 < a.send(data) < len(data))
received = []


def receive():
    while True:
        part = b.recv(1 << 20)
        if not part:
            break
        received.append(len(part))


receiver = threading.Thread(target=receive)
trial('sendall', lambda: a.sendall(data), receiver.start)
print a.send(data) == len(data)
a.close()
receiver.join()
print sum(received) > 2 * len(data)

# A built-in file for a copy of the descriptor.
a, b = socket.socketpair()
out = a.makefile('w', 0)
out.write('one\ntwo\n')
out.close()
lines = b.makefile()
print repr(lines)[:28], lines.readline(), lines.readline(),
for mode in 'x', '', 'U':
    try:
        a.makefile(mode)
    except socket.error as e:
        print e


# A handler that raises ends them all.
def boom(number, frame):
    raise KeyError('boom')


signal.signal(signal.SIGALRM, boom)
r, w = os.pipe()
f = os.fdopen(r)
os.write(w, 'begun')
for wait in [lambda: f.read(100), f.readline, lambda: b.recv(1), server.accept, lambda: a.sendall(data),
             lambda: os.read(r, 1)]:
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        print wait()
    except KeyError as e:
        print repr(e)
