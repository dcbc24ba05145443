# None as an alias.
x = 1
import sys as None
