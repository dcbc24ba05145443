# print without sys.stdout.
import sys
del sys.stdout
print 'fails'
