# Pointers to numbers and texts are references with a value.
from __go__ import flag, sync
from __go__.sync import atomic

fs = flag.NewFlagSet('test', flag.ContinueOnError)
n = fs.Int('n', 5, 'a number')
name = fs.String('name', 'x', 'a name')
on = fs.Bool('on', False, 'a switch')
d = fs.Duration('d', 0, 'a time')
print n.value, name.value, on.value, d.value  #=> 5 x False 0s
fs.Parse(['-n', '7', '-name=bob', '-on', '-d', '1m', 'rest', 'more'])
print n.value, name.value, on.value, d.value  #=> 7 bob True 1m0s
print fs.Args(), fs.NArg(), fs.Arg(0)  #=> []string(['rest', 'more']) 2 rest
n.value = 9
print n.value, fs.Lookup('n').Value.String()  #=> 9 9
try:
    n.value = 'x'
except TypeError as e:
    print e
#=> value of *int must be int, not str
count = atomic.Int64()
count.Add(5)
count.Add(-2)
print count.Load()  #=> 3
