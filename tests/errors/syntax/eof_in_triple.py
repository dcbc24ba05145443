# A triple quoted literal that the file ends.
x = 1
y = '''one
two
three
