# A digit that octal numbers with a prefix do not have.
x = 0o18
