# "!" alone is no token.
x = 1
if !x:
    pass
