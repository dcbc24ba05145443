# __debug__ is a constant.
x = 1
__debug__ = x
