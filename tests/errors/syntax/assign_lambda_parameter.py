# A literal in a tuple parameter.
x = 1
lambda (a, 1): a
