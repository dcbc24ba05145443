# The module docstring: the first string even after comments.

# another comment

'''The module's
docstring.'''
'not this one'
print repr(__doc__)
__doc__ = 'reassigned'
print __doc__
def f():
    return __doc__
print f()
