for i in xrange(300000): pass
import ring_a
done = True
