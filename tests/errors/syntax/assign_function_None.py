# None as the name of a function.
x = 1
def None():
    pass
