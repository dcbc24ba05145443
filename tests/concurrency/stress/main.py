# Mixed operations on shared objects from many threads, with invariants checked afterwards.
# Arguments: operations of each thread, and the beginnings of the names of the tests to run (none: all).
import sys
import time

import harness
import stress_attributes
import stress_bytearrays
import stress_classes
import stress_deques
import stress_dicts
import stress_files
import stress_generators
import stress_imports
import stress_iterators
import stress_lists
import stress_locks
import stress_names
import stress_sets
import stress_strings
import stress_threading
import stress_weakrefs

ops = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
failed = 0
for name, f in harness.cases:
    if sys.argv[2:] and not [p for p in sys.argv[2:] if name.startswith(p)]:
        continue
    start = time.time()
    f(ops)
    print '%-32s %s in %.2f s' % (name, 'FAILED' if harness.violations else 'ok', time.time() - start)
    for v in harness.violations[:10]:
        print '   ', v
    failed += len(harness.violations) > 0
    del harness.violations[:]
    sys.stdout.flush()
sys.exit(failed != 0)
