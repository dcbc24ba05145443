# A keyword argument whose name is a lambda.
f(lambda x: x=2)
