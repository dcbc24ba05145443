# Other ways of calling: raw gives the error instead of raising it, share shows Go's bytes without copying them.
from __go__ import strconv, bytes, os, strings, io

print strconv.Atoi.raw('12')  #=> (12, None)
n, err = strconv.Atoi.raw('x')
print n, type(err).__name__, err.Func, isinstance(err, ValueError)  #=> 0 NumError Atoi True
print os.Remove.raw('/no/such')[0].errno  #=> 2
print strings.NewReader('').ReadByte.raw()[1] == io.EOF  #=> True
try:
    strconv.Atoi.raw(5)
except TypeError as e:
    print e  #=> strconv.Atoi() argument 1 must be string, not int
try:
    strings.ToUpper.raw('x')
except AttributeError as e:
    print e  #=> 'builtin_function_or_method' object has no attribute 'raw'
buf = bytes.NewBufferString('abc')
view = buf.Bytes.share()
print type(view), view.tobytes(), len(view)  #=> <type 'memoryview'> abc 3
view[0] = 'X'
print buf.String(), buf.Bytes() == 'Xbc', view[1:].tobytes()  #=> Xbc True bc
print io.ReadAll.share(strings.NewReader('all')).tobytes()  #=> all
