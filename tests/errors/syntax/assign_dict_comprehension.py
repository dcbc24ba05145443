# Assignment to dict comprehension.
x = 1
{y: y for y in x} = 2
