# A tab goes to a column that is a multiple of eight.
if 1:
	x = 1
    y = 2
