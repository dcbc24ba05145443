# None is no attribute either.
x = 1
x.None = 1
