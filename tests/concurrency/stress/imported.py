# A module that takes a while; stress_imports counts how often its body runs.
import sys

sys.body_runs += 1
finished = False
for i in xrange(20000):
    pass
finished = True
