# A future import after a statement.
x = 1
from __future__ import division
