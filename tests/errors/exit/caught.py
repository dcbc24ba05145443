# A caught SystemExit does nothing.
import sys
try:
    sys.exit(3)
except SystemExit, error:
    print error, error.args, error.code, repr(error)
try:
    sys.exit()
except SystemExit, error:
    print repr(str(error)), error.args, error.code, repr(error)
try:
    sys.exit((1, 2))
except SystemExit, error:
    print error, error.args, error.code, repr(error)
try:
    sys.exit(1, 2)
except TypeError, error:
    print error
