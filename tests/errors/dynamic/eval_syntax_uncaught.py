# An uncaught SyntaxError of eval.
print eval(' 1 + 2')
eval('1 + 2 3')
