# sync: locks in with statements, Once, WaitGroup, Pool, Map, Cond; many goroutines on Go's and Python's own containers.
from __go__ import sync, go
from __go__.sync import atomic

lock, total = sync.Mutex(), [0]
def add(n):
    for i in range(n):
        with lock:
            total[0] += 1
jobs = [go(add, 200) for i in range(8)]
for job in jobs:
    job.wait()
print total[0], lock.TryLock(), lock.TryLock()  #=> 1600 True False
lock.Unlock()
once, calls = sync.Once(), []
for i in range(3):
    once.Do(lambda: calls.append(1))
print calls  #=> [1]
value = sync.OnceValue(lambda: calls.append(2) or len(calls))
print value(), value(), calls  #=> 2 2 [1, 2]
group = sync.WaitGroup()
results = sync.Map()
def square(i):
    results.Store(i, i * i)
    group.Done()
for i in range(10):
    group.Add(1)
    go(square, i)
group.Wait()
print results.Load(3), results.Load(99), results.LoadOrStore(3, 'x'), results.LoadAndDelete(3)  #=> (9, True) (None, False) (9, True) (9, True)
seen = []
results.Range(lambda k, v: seen.append(k) or len(seen) < 4)
print len(seen)  #=> 4
group.Go(lambda: calls.append(3))
group.Wait()
print calls  #=> [1, 2, 3]
pool = sync.Pool(New=lambda: ['fresh'])
x = pool.Get()
print x  #=> []interface {}(['fresh'])
rw = sync.RWMutex()
rw.RLock()
print rw.TryLock()  #=> False
rw.RUnlock()
print rw.TryLock()  #=> True
rw.Unlock()
with rw.RLocker():
    print rw.TryRLock(), rw.TryLock()  #=> True False
    rw.RUnlock()
cond, ready = sync.NewCond(lock), []
def waiter():
    with lock:
        while not ready:
            cond.Wait()
        return ready[0]
job = go(waiter)
with lock:
    ready.append('signalled')
    cond.Broadcast()
print job.wait()  #=> signalled
box = atomic.Value()
box.Store('first')
print box.Load(), box.Swap('second'), box.CompareAndSwap('second', 'third'), box.Load()  #=> first first True third
try:
    box.Store(5)
except Exception as e:
    print type(e).__name__, e  #=> GoPanic sync/atomic: store of inconsistently typed value into Value
v = atomic.Int64()
def bump():
    for i in range(100):
        v.Add(1)
for job in [go(bump) for i in range(5)]:
    job.wait()
print v.Load()  #=> 500
try:
    sync.Once().Do(lambda: 1 / 0)
except ZeroDivisionError as e:
    print e  #=> integer division or modulo by zero
