# An assignment inside an expression.
if x = 3:
    pass
