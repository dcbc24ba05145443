# Constants are exact; variables are read and set as they are.
import __go__.math as math
import __go__.net.http as http
import __go__.os as os
from __go__ import time, unicode, flag
from __go__.encoding import base64

print http.StatusTeapot, http.MethodGet, http.TrailerPrefix  #=> 418 GET Trailer:
print math.MaxUint32, math.SmallestNonzeroFloat64  #=> 4294967295 4.94065645841e-324
print unicode.MaxRune, time.RFC3339  #=> 1114111 2006-01-02T15:04:05Z07:00
print http.DefaultMaxHeaderBytes, time.Nanosecond  #=> 1048576 1ns
old = os.Args
os.Args = ['prog', 'x']
print os.Args, len(old)  #=> []string(['prog', 'x']) 2
os.Args.append('y')
print os.Args  #=> []string(['prog', 'x', 'y'])
http.DefaultClient.Timeout = 3 * time.Second
print http.DefaultClient.Timeout  #=> 3s
http.DefaultClient = http.Client(Timeout=time.Second)
print http.DefaultClient.Timeout  #=> 1s
print base64.StdEncoding.EncodeToString('hi')  #=> aGk=
try:
    os.Args = 5
except TypeError as e:
    print e
#=> os.Args must be []string, not int
try:
    del os.Args
except AttributeError as e:
    print e
#=> the Go variable 'Args' can't be changed from Python
http.StatusTeapot = 1
print http.StatusTeapot  #=> 1
