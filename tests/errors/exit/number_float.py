# A float is printed as well.
import sys
sys.exit(1.5)
