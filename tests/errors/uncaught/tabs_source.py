# A line indented by tabs is shown without them.
def f():
	if True:
		return	1	/	0


f()
