# Two operators in a row: the caret stands under the second.
print 'not reached'
x = 1 + * 2
