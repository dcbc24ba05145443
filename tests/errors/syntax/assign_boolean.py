# Assignment to boolean.
x = 1
x and x = 2
