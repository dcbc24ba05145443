# print with a keyword argument.
import sys
print('a', file=sys.stderr)
