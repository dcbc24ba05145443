# False counts as the int 0.
import sys
sys.exit(False)
