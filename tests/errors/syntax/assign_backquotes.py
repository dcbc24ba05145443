# Assignment to backquotes.
x = 1
`x` = 2
