# A closing bracket of another kind: the parser sees it first.
x = [1, 2)
y = 3
