# Module level code: names appear as statements run; forward references inside functions; conditionals.
try: later()
except NameError as e: print e
def uses_later(): return later()
def later(): return 'later'
print uses_later()
x = 1
def show(): print x,
show(); x = 2; show(); print
for x in range(2): show()
print
try: print undefined
except NameError as e: print e
y = y2 = 'chained'
print y is y2
if 0: never = 1
try: never
except NameError as e: print e
print [n for n in ('x', 'y', 'later', 'never') if n in globals()]
class A(object):
    def make(self): return B()
try: A().make()
except NameError as e: print e
class B(object): pass
print type(A().make()).__name__
while True:
    z = 'bound in while'
    break
print z
import sys as s
print s.__name__
with_var = None
class CM(object):
    def __enter__(self): return 'entered'
    def __exit__(self, *a): pass
with CM() as with_var: pass
print with_var
try: pass
finally: fin = 'finally binds'
print fin
(a, b), [c] = 'xy', 'z'
print a, b, c
print __name__, __doc__, __builtins__.__name__
print sorted(k for k in globals() if len(k) == 1)
