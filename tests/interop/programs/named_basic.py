# Named numbers and texts: subclasses with Go's methods; arithmetic keeps the type.
from __go__ import time, os, reflect
from __go__.io import fs
from __go__.net import http
from __go__.encoding import json

d = 2 * time.Second + 500 * time.Millisecond
print d, repr(d), type(d).__name__  #=> 2.5s 2.5s Duration
print isinstance(d, int), d.Seconds(), d == 2500000000  #=> True 2.5 True
print time.Duration(90 * 10 ** 9), d.Truncate(time.Second)  #=> 1m30s 2s
print -d, d - d, d // 2, abs(-d)  #=> -2.5s 0s 1.25s 2500000000
print time.March, int(time.March), time.March + 1, time.Sunday  #=> March 3 April Sunday
print time.Month(12)  #=> December
print fs.FileMode(0755), (fs.ModeDir | 0700).IsDir()  #=> -rwxr-xr-x True
print d * 1.5, type(d * 1.5).__name__  #=> 3750000000.0 float
print d < time.Minute, sorted([time.Minute, time.Second])  #=> True [1s, 1m0s]
print {time.Second: 'x'}[10 ** 9]  #=> x
print reflect.Int, reflect.TypeOf(3).Kind() == reflect.Int  #=> int True
n = json.Number('12.5')
print n, n.Float64(), isinstance(n, str), n + '0'  #=> 12.5 12.5 True 12.50
try:
    time.Sleep(time.March)
except TypeError as e:
    print e
#=> time.Sleep() argument 1 must be time.Duration, not time.Month
try:
    time.Duration(2 ** 63)
except OverflowError as e:
    print e
#=> time.Duration() argument 1: 9223372036854775808 does not fit time.Duration
try:
    time.Duration(2 ** 62) * 4
except OverflowError as e:
    print e
#=> time.Duration: 18446744073709551616 does not fit time.Duration
