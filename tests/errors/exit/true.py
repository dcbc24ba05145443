# True counts as the int 1: nothing is printed.
import sys
sys.exit(True)
