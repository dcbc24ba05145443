# An int is the exit code.
import sys
sys.exit(42)
