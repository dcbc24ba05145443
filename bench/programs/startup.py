"""Start-up: prints one line and ends."""
import sys

sys.stdout.write('hello\n')
