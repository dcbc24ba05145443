# The one feature that never comes.
from __future__ import braces
