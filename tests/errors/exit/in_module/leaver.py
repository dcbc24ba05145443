import sys
print 'leaver'
sys.exit('leaving')
