# exec in a dict: names go there, and it gets __builtins__.
d = {}
exec "x = 1\ny = x + 1" in d
print sorted(k for k in d if k != '__builtins__'), d['x'], d['y']
print '__builtins__' in d, type(d['__builtins__'])
exec "z = len([1, 2, 3])" in d
print d['z']
try:
    exec "print undefined_name" in d
except NameError as e:
    print e
