# break outside a loop.
if 1:
    break
