# Python exceptions that travel through Go come out as the same objects.
from __go__ import io, errors, fmt, os, GoError, bufio
from __go__.io import fs

class Broken(Exception):
    pass
broken = Broken('out of order')
class Source(object):
    def Read(self, buf):
        raise broken
try:
    io.ReadAll(Source())
except Broken as e:
    print e is broken  #=> True
scanner = bufio.NewScanner(Source())
print scanner.Scan()  #=> False
print scanner.Err() is broken  #=> True
wrapped = fmt.Errorf('deep: %w', broken)
print wrapped, errors.Unwrap(wrapped) is broken, errors.Is(wrapped, broken)  #=> deep: Broken: out of order True True
print errors.Is(wrapped, Broken('out of order'))  #=> False
pe = fs.PathError(Op='get', Path='/p', Err=broken)
print pe.Err is broken, pe  #=> True get /p: Broken: out of order
class Raising(object):
    def Read(self, buf):
        raise pe
try:
    io.ReadAll(Raising())
except fs.PathError as e:
    print e is pe  #=> True
class Empty(object):
    def Read(self, buf):
        raise io.EOF
print repr(io.ReadAll(Empty()))  #=> ''
class Partial(object):
    def __init__(self):
        self.left = 2
    def Read(self, buf):
        buf[0] = ord('p')
        self.left -= 1
        return (1, None) if self.left else (1, io.EOF)
print io.ReadAll(Partial())  #=> pp
class Bad(object):
    def Read(self, buf):
        return 'many'
try:
    io.ReadAll(Bad())
except TypeError as e:
    print e
#=> Read() result must be int, not str
try:
    errors.Is(5, None)
except TypeError as e:
    print e
#=> errors.Is() argument 1 must be error (an exception), not int
