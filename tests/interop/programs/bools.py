# bool takes True and False, and nothing that only looks like it.
from __go__ import strconv, flag, sync
from __go__.sync import atomic

print strconv.FormatBool(True), strconv.ParseBool('0'), type(strconv.ParseBool('1')).__name__  #=> true False bool
def fails(f, *args):
    try:
        result = f(*args)
    except TypeError as e:
        print e
    else:
        print 'no error:', result
fails(strconv.FormatBool, 1)
#=> strconv.FormatBool() argument 1 must be bool, not int
fails(strconv.FormatBool, None)
#=> strconv.FormatBool() argument 1 must be bool, not None
fails(strconv.FormatBool, '')
#=> strconv.FormatBool() argument 1 must be bool, not str
fails(strconv.FormatBool, [])
#=> strconv.FormatBool() argument 1 must be bool, not list
b = atomic.Bool()
print b.Load(), b.Swap(True), b.Load(), b.CompareAndSwap(True, False)  #=> False False True True
try:
    strconv.ParseBool('maybe')
except strconv.NumError as e:
    print e, e.Err == strconv.ErrSyntax, isinstance(e, ValueError), e.results  #=> strconv.ParseBool: parsing "maybe": invalid syntax True True (False,)
fs = flag.NewFlagSet('p', flag.ContinueOnError)
on = fs.Bool('on', False, 'switch')
fs.Parse(['-on'])
print on.value, on.value is True  #=> True True
on.value = False
print on.value, fs.Lookup('on').Value.String()  #=> False false
try:
    on.value = 0
except TypeError as e:
    print e  #=> value of *bool must be bool, not int
