# One half of a circle of imports.
for i in xrange(20000):
    pass
import circle_b
finished = True
