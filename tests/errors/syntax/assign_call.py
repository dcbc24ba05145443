# Assignment to call.
x = 1
f(x) = 2
