# sys.exit() without a code ends quietly with 0.
import sys
print 'out'
sys.exit()
