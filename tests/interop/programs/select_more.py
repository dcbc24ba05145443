# select: ready cases, defaults, closed channels, nil channels, sends, timeouts, fan-in; directions of channels.
from __go__ import Chan, select, send, recv, time, go, context, ChannelClosed
from __go__.os import signal
a, b = Chan[int](1), Chan[str](1)
a.send(5)
print select(recv(a), recv(b)), select(recv(a), recv(b), default=True)  #=> (0, 5, True) (-1, None, False)
print select(send(b, 'x'), recv(a)), select(send(b, 'y'), default=True), b.recv()  #=> (0, None, True) (-1, None, False) x
a.close()
print select(recv(a)), select(recv(a), recv(b))[0]  #=> (0, 0, False) 0
try:
    select(send(a, 1))
except ChannelClosed as e:
    print e  #=> send on closed channel
print select(recv(None), recv(a)), select(recv(None), default=True)  #=> (1, 0, False) (-1, None, False)
ticks = time.After(time.Millisecond)
index, value, ok = select(recv(b), recv(ticks))
print index, type(value).__name__, ok  #=> 1 Time True
def source(n):
    c = Chan[int]()
    def run():
        for i in range(3):
            c.send(10 * n + i)
        c.close()
    go(run)
    return c
sources, got = [source(1), source(2), source(3)], []
while sources:
    i, v, ok = select(*[recv(c) for c in sources])
    if ok:
        got.append(v)
    else:
        del sources[i]
print sorted(got)  #=> [10, 11, 12, 20, 21, 22, 30, 31, 32]
for wrong in (lambda: select(5), lambda: select(recv(5)), lambda: select(send(b, 5)), lambda: ticks.send(1), lambda: ticks.close(), lambda: Chan[int](-1),
              lambda: Chan['int'], lambda: select(recv(b), nothing=1)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print type(e).__name__, e
#=> TypeError select() takes recv(channel) and send(channel, value), not int
#=> TypeError select needs a Go channel, not int
#=> TypeError value sent to chan string must be string, not int
#=> TypeError can't send to <-chan time.Time
#=> TypeError can't close <-chan time.Time
#=> ValueError Chan() argument 1 must not be negative
#=> TypeError the element type must be a Go type of the program, or int, str, float, bool, object
#=> TypeError 'nothing' is an invalid keyword argument for this function
ctx, cancel = context.WithCancel(context.Background())
go(cancel)
print select(recv(ctx.Done()))[0], ctx.Err()  #=> 0 context canceled
times = Chan[time.Duration](2)
times.send(time.Second)
times.send(5)
print times.recv(), type(times.recv()).__name__, len(times), times.cap()  #=> 1s Duration 0 2
floats, flags, texts = Chan[float](1), Chan[bool](1), Chan[bytearray](1)
floats.send(1)
flags.send(True)
texts.send('b')
print floats.recv(), flags.recv(), texts.recv()  #=> 1.0 True b
