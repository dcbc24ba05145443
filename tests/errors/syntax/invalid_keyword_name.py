# A keyword as the name of a function.
def print(x):
    pass
