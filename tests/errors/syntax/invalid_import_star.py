# A star among names.
from sys import path, *
