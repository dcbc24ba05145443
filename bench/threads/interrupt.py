# Waits in the way that the first argument names, beside as many busy threads as the second says, and prints when
# KeyboardInterrupt arrived.
import os
import Queue
import select
import signal
import socket
import sys
import threading
import time

signal.signal(signal.SIGINT, signal.default_int_handler)
mode, busy = sys.argv[1], int(sys.argv[2])


def spin():
    n = 0
    while True:
        n += 1


def forever(f, *args):
    while True:
        f(*args)


held = threading.Lock()
held.acquire()
condition = threading.Condition()
condition.acquire()
r, w = os.pipe()
a, b = socket.socketpair()
idle = threading.Thread(target=time.sleep, args=(1000,))
idle.daemon = True
idle.start()
waits = {
    'loop': spin, 'sleep': lambda: time.sleep(1000), 'join': idle.join, 'lock': held.acquire,
    'event': threading.Event().wait, 'condition': condition.wait, 'queue': Queue.Queue().get,
    'queue with a time limit': lambda: Queue.Queue().get(True, 1000), 'os.read': lambda: os.read(r, 1),
    'file': lambda: os.fdopen(r).readline(), 'recv': lambda: a.recv(1), 'select': lambda: select.select([r], [], []),
}
for _ in range(busy):
    t = threading.Thread(target=spin)
    t.daemon = True
    t.start()
sys.stdout.write('ready\n')
sys.stdout.flush()
try:
    forever(waits[mode])
except KeyboardInterrupt:
    os.write(1, '%.6f\n' % time.time())
    os._exit(0)
