# Code with free variables is refused by exec and eval.
exec """
def outer(v):
    def inner(): return v
    return inner
"""
c = outer(1).func_code
try:
    exec c
except TypeError as e:
    print e
try:
    eval(c)
except TypeError as e:
    print e
exec "def plain():\n  print 'ran', n\n  return 5"
n = 1
exec plain.func_code
print eval(plain.func_code), eval(plain.func_code, {'n': 2})
