# What stands after except is looked at only when an exception comes by.
try:
    pass
except undefined_name:
    pass
print 'fine'
try:
    raise ValueError('the first')
except undefined_name:
    pass
