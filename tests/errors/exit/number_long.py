# A long that fits is the exit code, like an int.
import sys
sys.exit(3L)
