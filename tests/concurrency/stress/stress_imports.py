# Import: a body runs once, and nobody sees a module before its end.
import sys

from harness import THREADS, case, check, together


@case
def once(ops):
    sys.body_runs = 0
    got = []

    def work(i):
        import imported
        got.append(imported.finished)
        for k in xrange(ops):
            import imported
            check(imported.finished, 'a module that is not finished')
    together(work)
    check(sys.body_runs == 1 and got == [True] * THREADS, 'runs: %r, seen: %r', sys.body_runs, got)


@case
def again_and_again(ops):
    ops //= 16  # each import of the first thread runs the body
    # Taken out of sys.modules and imported afresh while others use it: what the old module object shows meanwhile is not
    # promised (docs/memory-model.md), but every import succeeds, and the last one is whole.

    def work(i):
        for k in xrange(ops):
            import imported
            check(imported.__name__ == 'imported', 'another module')
            if i == 0:
                sys.modules.pop('imported', None)
    together(work)
    import imported
    check(imported.finished, 'a module that is not finished')


@case
def circles(ops):
    def work(i):
        if i % 2:
            import circle_a
            check(circle_a.finished, 'circle_a is not finished')
        else:
            import circle_b
            check(circle_b.finished, 'circle_b is not finished')
    together(work)
