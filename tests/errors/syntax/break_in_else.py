# break in the else block of a loop.
for x in y:
    pass
else:
    break
