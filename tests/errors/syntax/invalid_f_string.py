# A prefix that Python 2 does not know.
x = 1
y = f'{x}'
