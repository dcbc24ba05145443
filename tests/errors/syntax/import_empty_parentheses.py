# Nothing between the parentheses.
from sys import ()
