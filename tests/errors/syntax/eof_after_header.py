# The file ends where a block has to begin.
def f():
    x = 1
    while x:
