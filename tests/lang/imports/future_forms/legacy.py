half = 7 / 2
kind = type('').__name__
print 'statement here'
