# A negative int keeps its low byte as well.
import sys
sys.exit(-1)
