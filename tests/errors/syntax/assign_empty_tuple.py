# The empty tuple is no target, the empty list is.
x = 1
() = x
