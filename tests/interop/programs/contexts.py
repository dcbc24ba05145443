# context: None is the background, cancellation reaches Python.
from __go__ import context, time, errors
from __go__.os import exec_ as goexec

ctx, cancel = context.WithCancel(None)
print ctx.Err()  #=> None
cancel()
print ctx.Err(), ctx.Err() == context.Canceled  #=> context canceled True
print ctx.Done().recv2()  #=> (None, False)
ctx, cancel = context.WithTimeout(context.Background(), time.Millisecond)
ctx.Done().recv2()
print context.Cause(ctx) == context.DeadlineExceeded  #=> True
ctx, cancel = context.WithCancelCause(None)
why = KeyError('because')
cancel(why)
print context.Cause(ctx) is why  #=> True
hits = []
ctx, cancel = context.WithCancel(None)
done = context.AfterFunc(ctx, lambda: hits.append(1))
print done(), hits  #=> True []
print ctx  #=> context.Background.WithCancel
