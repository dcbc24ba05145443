# The names of a future import are looked up: a star is not.
from __future__ import *
