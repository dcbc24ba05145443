# A callback with an error result: what it raises is the error, what it returns may be one.
from __go__.io import fs
from __go__ import os, errors, io
from __go__.path import filepath

os.MkdirAll('/tmp/grumpy_walk/a/b', 0755)
os.WriteFile('/tmp/grumpy_walk/a/f.txt', 'x', 0644)
seen = []
def visit(path, entry, err):
    seen.append((path, entry.IsDir()))
    if entry.Name() == 'b':
        return fs.SkipDir
filepath.WalkDir('/tmp/grumpy_walk', visit)
for path, isdir in seen:
    print path, isdir
#=> /tmp/grumpy_walk True
#=> /tmp/grumpy_walk/a True
#=> /tmp/grumpy_walk/a/b True
#=> /tmp/grumpy_walk/a/f.txt False
class Stop(Exception):
    pass
stop = Stop('here')
def stopper(path, entry, err):
    raise stop
try:
    filepath.WalkDir('/tmp/grumpy_walk', stopper)
except Stop as e:
    print e is stop  #=> True
def skipall(path, entry, err):
    raise fs.SkipAll
print filepath.WalkDir('/tmp/grumpy_walk', skipall)  #=> None
def wrong(path, entry, err):
    return 5
try:
    filepath.WalkDir('/tmp/grumpy_walk', wrong)
except TypeError as e:
    print e
#=> filepath.WalkDir() argument 2 callback's result must be error (an exception), not int
os.RemoveAll('/tmp/grumpy_walk')
