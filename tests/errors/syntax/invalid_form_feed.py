# A form feed in the indentation.
x = 1
y = 1 1
