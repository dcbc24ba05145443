# with and several targets without parentheses.
with open('a') as a, b, as c:
    pass
