# exec with two namespaces: assignments go to the locals, global statements to the globals.
g, l = {'x': 1}, {'y': 2}
exec "z = x + y\nglobal w\nw = z * 2\ndel y" in g, l
print sorted(k for k in g if k[:2] != '__'), g['w']
print l
exec "def f():\n    return x\nr = f()" in g, l
print sorted(l), l['r']
try:
    exec "def h():\n    return z\nr = h()" in g, l
except NameError as e:
    print e
