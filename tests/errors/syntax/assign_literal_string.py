# Assignment to literal string.
x = 1
"a" = x
