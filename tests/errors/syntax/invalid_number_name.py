# A name after a number.
x = 12abc
