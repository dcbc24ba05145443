# A digit that binary numbers do not have.
x = 0b12
