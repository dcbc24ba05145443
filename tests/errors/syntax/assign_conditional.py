# Assignment to conditional.
x = 1
(x if x else x) = 2
