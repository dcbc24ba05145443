# None as the name of a class.
x = 1
class None:
    pass
