# Nothing of the program runs, whatever stands before the error.
import sys
sys.stdout.write('out\n')
sys.stderr.write('err\n')
sys.exit(3)
x y
