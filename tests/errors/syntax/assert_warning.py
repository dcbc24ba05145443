# An assert of a tuple is always true.
x = 0
assert (x, 'message')
print 'done'
