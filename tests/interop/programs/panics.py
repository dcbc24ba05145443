# Panics of Go code are exceptions.
from __go__ import strings, regexp, sync, reflect, GoPanic, bytes
from __go__.container import ring

def fails(f):
    try:
        f()
    except GoPanic as e:
        print type(e).__name__, isinstance(e, RuntimeError), e
fails(lambda: strings.Repeat('x', -1))  #=> GoPanic True strings: negative Repeat count
fails(lambda: regexp.MustCompile('('))  #=> GoPanic True regexp: Compile(`(`): error parsing regexp: missing closing ): `(`
fails(lambda: sync.WaitGroup().Done())  #=> GoPanic True sync: negative WaitGroup counter
fails(lambda: bytes.Buffer().Truncate(5))  #=> GoPanic True bytes.Buffer: truncation out of range
fails(lambda: reflect.ValueOf(5).Len())  #=> GoPanic True reflect: call of reflect.Value.Len on int Value
try:
    strings.Repeat('x', -1)
except GoPanic as e:
    print str(e.value), 'goroutine' in e.stack  #=> strings: negative Repeat count True
