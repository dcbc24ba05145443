# A lambda has the same rule.
f = lambda a=1, b: a
