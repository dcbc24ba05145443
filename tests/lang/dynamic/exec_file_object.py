# exec of an open file runs what is left of it.
import os, tempfile
fd, name = tempfile.mkstemp()
os.write(fd, "first = 1\nsecond = first + 1\nprint 'in file', __name__\n")
os.close(fd)
try:
    f = open(name)
    d = {'__name__': 'spaces'}
    exec f in d
    print d['first'], d['second'], repr(f.read())
    f.close()
    f = open(name)
    f.readline()
    d = {'first': 10}
    exec f in d
    print d['second']
    f.close()
finally:
    os.remove(name)
