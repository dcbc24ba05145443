# The file ends inside brackets.
x = (1,
     2,
     3
