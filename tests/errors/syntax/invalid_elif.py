# elif without if.
x = 1
elif x:
    pass
