# A character that begins no token.
x = $1
