# A name that a module doesn't have.
from sys import version_info, no_such_name
