# Two simple statements on a line without a semicolon.
x = 1 y = 2
