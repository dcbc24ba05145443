# A string goes to stderr, the code is 1.
import sys
sys.exit('something went wrong')
