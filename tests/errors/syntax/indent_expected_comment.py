# A comment does not make a block.
while 1:
    # nothing here
x = 1
