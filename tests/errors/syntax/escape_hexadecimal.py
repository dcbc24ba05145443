# A hexadecimal escape without digits is a ValueError.
print 'not reached'
x = 'a\xg'
