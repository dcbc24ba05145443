# stdin: text
# raw_input without sys.stdin.
import sys
sys.stdin.close()
try:
    raw_input()
except ValueError, error:
    print error
sys.stdin = None
try:
    raw_input()
except Exception, error:
    print type(error).__name__, error
del sys.stdin
raw_input()
