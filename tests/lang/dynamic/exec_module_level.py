# exec at module level works on the module's globals.
exec "a = 1; b = a + 1"
print a, b
exec "def f(x):\n    return x * a\n"
print f(5)
a = 10
print f(5)
exec "global c\nc = 3"
print c
print 'a' in globals(), '__builtins__' in globals()
