# go runs a callable on a goroutine.
import sys
from __go__ import go, sync, Chan

wg = sync.WaitGroup()
mu = sync.Mutex()
total = [0]
def work(n):
    with mu:
        total[0] += n
    wg.Done()
for i in range(50):
    wg.Add(1)
    go(work, i)
wg.Wait()
print total[0]  #=> 1225

def fails():
    raise KeyError('lost')

sys.stderr = open('/dev/null', 'w')
h = go(fails)
try:
    h.wait()
except KeyError as e:
    print 'KeyError', e
#=> KeyError 'lost'
print go(lambda a, b=0: (a, b), 1, b=2).wait()  #=> (1, 2)
try:
    go(5)
except TypeError as e:
    print e
#=> go() argument 1 must be callable, not int
once = sync.Once()
for i in range(3):
    once.Do(lambda: sys.stdout.write('once\n'))
#=> once
m = sync.Map()
m.Store('k', [1])
print m.Load('k'), m.Load('x')  #=> ([]interface {}([1]), True) (None, False)
