# A keyword as an attribute.
import sys
sys.print
