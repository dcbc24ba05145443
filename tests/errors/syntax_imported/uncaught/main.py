# An uncaught syntax error of an imported module: the import statement, then the error.
print 'before'
import bad
print 'after'
