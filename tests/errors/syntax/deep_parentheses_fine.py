# Thirty nested parentheses are not too many.
x = ((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))
print x
