# Indentation by tabs is removed from the shown line as well.
if 1:
	if 2:
		x = = 3
