# The file ends after a try block.
try:
    x = 1
