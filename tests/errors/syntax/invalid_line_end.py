# A statement that ends too early: the caret stands at the end of the line.
for x in
    print x
