name = __name__
CONST = 7
