# Assignment to set comprehension.
x = 1
{y for y in x} = 2
