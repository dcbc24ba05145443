# A hexadecimal escape in a unicode literal.
x = 2
x = u'\x1'
