# Assignment to generator.
x = 1
(y for y in x) = 2
