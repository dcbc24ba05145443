# With print_function the statement is an error.
from __future__ import print_function
print 'a'
