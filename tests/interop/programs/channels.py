# Channels: send, receive, close, iterate, select.
from __go__ import time, Chan, go, select, recv, send, ChannelClosed
from __go__.os import signal

c = Chan[int](2)
c.send(1)
c.send(2)
print len(c), c.cap(), c.try_send(3)  #=> 2 2 False
print c.recv(), c.recv2(), c.try_recv()  #=> 1 (2, True) (None, False)
def produce(ch, n):
    for i in range(n):
        ch.send(i * i)
    ch.close()
g = go(produce, c, 5)
print list(c)  #=> [0, 1, 4, 9, 16]
print g.wait(), g.done()  #=> None True
print c.recv2()  #=> (0, False)
for f in (c.recv, lambda: c.send(1), c.close):
    try:
        f()
    except ChannelClosed as e:
        print e
#=> receive from closed channel
#=> send on closed channel
#=> close of closed channel
try:
    Chan[str]().send(5)
except TypeError as e:
    print e
#=> value sent to chan string must be string, not int
objects = Chan(1)
d = {'any': 'thing'}
objects.send(d)
print objects.recv() is d  #=> True
a, b = Chan[str](1), Chan[int](1)
print select(recv(a), recv(b), default=True)  #=> (-1, None, False)
print select(recv(a), send(b, 7))  #=> (1, None, True)
print select(recv(a), recv(b))  #=> (1, 7, True)
timer = time.After(time.Millisecond)
print select(recv(a), recv(timer))[0]  #=> 1
try:
    timer.send(None)
except TypeError as e:
    print e
#=> can't send to <-chan time.Time
durations = Chan[time.Duration](1)
durations.send(time.Second)
print durations.recv()  #=> 1s
