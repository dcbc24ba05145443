# A trailing comma without parentheses.
from sys import path,
