# A positional argument after *arguments.
f(*a, 2)
