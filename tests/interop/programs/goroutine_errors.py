# Callbacks on foreign goroutines, exceptions that cross Go several times or are wrapped, SystemExit, deep recursion.
from __go__ import go, time, sort, strings, context, errors, Chan, fmt
from __go__.net.http.httptest import NewServer
from __go__.net import http
from __go__ import io
import sys

class Mine(Exception):
    pass

def nested(n):
    if n == 0:
        raise Mine('bottom')
    return strings.Map(lambda c: nested(n - 1), 'x')
try:
    nested(20)
except Mine as e:
    first = e
    print e, sys.exc_info()[2] is not None  #=> bottom True
done = Chan[str](1)
timer = time.AfterFunc(time.Millisecond, lambda: done.send('in a timer'))
print done.recv()  #=> in a timer
ctx, cancel = context.WithCancelCause(None)
stop = context.AfterFunc(ctx, lambda: done.send('cancelled'))
cancel(first)
print done.recv(), context.Cause(ctx) is first, ctx.Err() == context.Canceled  #=> cancelled True True
def loop(n):
    return strings.Map(lambda c: loop(n + 1), 'x')
try:
    loop(0)
except RuntimeError as e:
    print e  #=> maximum recursion depth exceeded
try:
    sort.Slice([2, 1], lambda i, j: sys.exit(3))
except SystemExit as e:
    print 'exit', e.code  #=> exit 3
quiet = NewServer(http.HandlerFunc(lambda w, r: w.Write('fine')))
print io.ReadAll(http.Get(quiet.URL).Body)  #=> fine
quiet.Close()
jobs = [go(lambda k: sorted([3, k, 1], key=lambda x: -x), i) for i in range(5)]
print [job.wait() for job in jobs]  #=> [[3, 1, 0], [3, 1, 1], [3, 2, 1], [3, 3, 1], [4, 3, 1]]
e1 = fmt.Errorf('outer: %w', fmt.Errorf('inner: %w', first))
print errors.Is(e1, first), e1.__cause__.__cause__ is first, isinstance(e1, Mine), e1  #=> True True True outer: inner: Mine: bottom
try:
    raise e1
except Mine as e:
    print e is e1  #=> True
