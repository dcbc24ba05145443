# None is a constant.
x = 1
None = x
