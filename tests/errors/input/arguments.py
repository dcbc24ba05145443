# args: one two three
# Arguments of the program; one that isn't there.
import sys
print sys.argv[1:], len(sys.argv)
print sys.argv[4]
