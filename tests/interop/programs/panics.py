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

# sizes that can't be, and that a panic's exception is whole: it holds on to what it was made of
from __go__.math import big
import gc
kept = []
for i in range(200):
    try:
        big.NewFloat(1.5).Text('f', 1 << 62)
    except MemoryError as e:
        kept.append(e)
gc.collect()
print len(kept), set((type(e).__name__, isinstance(e, GoPanic), str(e), 'ftoa' in e.stack) for e in kept)
#=> 200 set([('GoPanic', True, 'runtime error: makeslice: cap out of range', True)])
