# Explicit and implicit line joining, comments in brackets, odd indentation inside them, semicolons.
x = 1 + \
    2 + \
  3
print x
y = [1,   # one

     2,
# comment at column 0
  3
]
print y
def f(a,
  b,
        c=3,
      ): return a, b, c
print f(1,
2)
if x == 6 and \
   y:
        print 'deep indent'
        if 1:
         print 'one space more'
print 'tabs'
if 1:
	print 'tab indent'
	if 1:
	    print 'tab and spaces'
	print 'back'
a = 1; b = 2; print a, b;
class A: pass; z = 5
print A.z
while 0: pass
else: print 'else'
s = 'a' if (
    1
) else 'b'
print s
d = {
    'k': [
        1, 2
    ], }
print d
