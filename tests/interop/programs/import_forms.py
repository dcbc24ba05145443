# The ways to import a Go package.
from __go__.strings import ToUpper
from __go__.strings import ToLower as lower
import __go__.strings
import __go__.strings as strings
from __go__ import strings as again
from __go__.net import url
from __go__.os.exec_ import LookPath
from '__go__/unicode/utf8' import RuneCountInString

print ToUpper('abc')  #=> ABC
print lower('ABC')  #=> abc
print __go__.strings.Repeat('x', 3)  #=> xxx
print strings.TrimSpace('  y ')  #=> y
print again is strings  #=> True
print url.QueryEscape('a b&c')  #=> a+b%26c
print LookPath('sh')[-3:]  #=> /sh
print RuneCountInString('h\xc3\xa9')  #=> 2
print strings.__name__  #=> __go__.strings

# the first Grumpy's name for a type
from '__go__/bytes' import type_Buffer, type_Reader as Reader
b = type_Buffer()
b.WriteString('typed')
print b.String(), Reader  #=> typed <type '__go__.bytes.Reader'>
