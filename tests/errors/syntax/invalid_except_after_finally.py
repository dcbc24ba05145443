# except after finally.
try:
    x = 1
finally:
    x = 2
except ValueError:
    pass
