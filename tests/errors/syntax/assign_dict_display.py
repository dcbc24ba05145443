# Assignment to dict display.
x = 1
{1: 2} = 2
