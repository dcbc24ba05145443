# Explicit relative imports: one and more dots, bare dots, names and submodules, beyond the top, in the main program.
import pkg.a
import pkg.inner.b
print pkg.a.seen
print pkg.inner.b.seen
print pkg.inner.b.up()
try:
    from . import pkg
except ValueError as e: print e
try:
    from .pkg import a
except ValueError as e: print e
try:
    import pkg.too_far
except ValueError as e: print e
try:
    import pkg.missing
except ImportError as e: print e
