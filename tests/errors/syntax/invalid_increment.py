# "++" has nothing after it.
x = 1
x++
