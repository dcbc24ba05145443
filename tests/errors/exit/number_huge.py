# A long beyond the range of an int makes the exit code -1, and says nothing of the overflow.
import sys
sys.exit(2 ** 70)
