# The tuple form of exec.
g = {'a': 5}
l = {}
exec ("b = a", g, l)
print l
exec ("c = a + 1", g)
print g['c']
code = ("d = a * 2", g, l)
exec code
print l['d']
exec ("print 'one string'")
try:
    exec ("x", 1)
except TypeError as e:
    print e
