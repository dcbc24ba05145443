# At module level the last entry is <module>.
import sys

sys.stdout.write('some output without a newline')
values = [1, 2]
for value in values:
    values[value]
