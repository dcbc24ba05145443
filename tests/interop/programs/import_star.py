# A star import takes all that a package exports.
from __go__.path import *

print Base('/a/b.txt')  #=> b.txt
print Ext('/a/b.txt')  #=> .txt
print Join('a', '..', 'b')  #=> b
