# From inside an imported module.
print 'main'
import leaver
print 'not reached'
