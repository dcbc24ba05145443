# Errors of Go as exceptions: by sentinel, by type, by Python's class; wrapped ones too.
from __go__ import os, io, errors, fmt, strconv, strings, GoError
from __go__.io import fs
from __go__.strconv import NumError
from __go__.encoding import json, hex
from __go__.net import url
import errno

try:
    os.Open('/no/such/file')
except fs.PathError as e:
    print e  #=> open /no/such/file: no such file or directory
    print e.Op, e.Path, e.errno == errno.ENOENT, e.filename  #=> open /no/such/file True /no/such/file
try:
    os.Open('/no/such/file')
except IOError as e:
    print isinstance(e, OSError), isinstance(e, GoError), e.strerror  #=> True True no such file or directory
try:
    os.Open('/no/such/file')
except fs.ErrNotExist as e:
    print 'not there', e.is_(fs.ErrNotExist), e.is_(fs.ErrExist)  #=> not there True False
try:
    strings.NewReader('').ReadByte()
except io.EOF as e:
    print 'end', e == io.EOF, e.__class__ is io.EOF or issubclass(e.__class__, io.EOF)  #=> end True True
try:
    strings.NewReader('').ReadByte()
except EOFError as e:
    print repr(e)  #=> EOF('EOF',)
try:
    strconv.Atoi('12x')
except NumError as e:
    print e.Func, e.Num, e.Err == strconv.ErrSyntax  #=> Atoi 12x True
try:
    strconv.Atoi('12x')
except strconv.ErrRange:
    print 'wrong'
except strconv.ErrSyntax:
    print 'syntax'  #=> syntax
wrapped = fmt.Errorf('while %s: %w', 'reading', io.EOF)
print type(wrapped).__mro__[0].__name__, wrapped, wrapped.is_(io.EOF)  #=> EOF while reading: EOF True
try:
    raise wrapped
except io.EOF as e:
    print e is wrapped, e.__cause__ == io.EOF  #=> True True
both = errors.Join(io.EOF, fs.ErrExist)
print isinstance(both, io.EOF), isinstance(both, fs.ErrExist), errors.Is(both, io.EOF)  #=> True True True
try:
    json.Unmarshal('{"a":', None)
except ValueError as e:
    print e
#=> unexpected end of JSON input
try:
    hex.DecodeString('zz')
except GoError as e:
    print type(e).__name__, e.results  #=> GoError ('',)
try:
    url.Parse('http://[::1')
except url.Error as e:
    print e.Op, e.Err  #=> parse missing ']' in host
mine = errors.New('my own')
print mine, isinstance(mine, GoError), mine == errors.New('my own')  #=> my own True False
pe = fs.PathError(Op='read', Path='/x', Err=fs.ErrPermission)
print pe, isinstance(pe, Exception), pe.Unwrap() == fs.ErrPermission  #=> read /x: permission denied True True
try:
    raise pe
except fs.PathError as e:
    print e is pe, e.Path  #=> True /x
print errors.Is(pe, fs.ErrPermission), errors.Unwrap(pe) == fs.ErrPermission  #=> True True
try:
    io.ReadFull(strings.NewReader('abc'), bytearray(5))
except io.ErrUnexpectedEOF as e:
    print e.results  #=> (3,)
