# An else block that is not indented.
if 1:
    x = 1
else:
x = 2
