# The file ends after a line continuation.
x = 1
y = x + \
