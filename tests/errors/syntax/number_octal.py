# A digit that octal numbers do not have.
x = 0128
