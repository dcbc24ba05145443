# print after sys.stdout was closed.
import sys
print 'one'
sys.stdout.close()
print 'two'
