# An exception in an imported module shows the import statement and the module's line.
print 'main'
import broken
