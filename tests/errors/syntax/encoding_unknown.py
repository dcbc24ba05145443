# -*- coding: martian -*-
# An encoding that does not exist.
x = 1
