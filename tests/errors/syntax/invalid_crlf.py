# Lines that end in CR LF.
x = 1
y = 1 1
z = 2
