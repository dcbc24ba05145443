# A character that begins no token, after a good statement on the same line.
x = 1; y = x ? 2 : 3
