# Circular imports: what each side sees, import inside functions, from-import of a half-made module.
import a
print a.value, a.b.value, a.b.from_a
print a.use_b(), a.b.use_a()
try:
    import c
except ImportError as e: print e
import sys
print 'c' in sys.modules, 'd' in sys.modules
import pkg
print pkg.x.y is pkg.y, pkg.y.x is pkg.x
