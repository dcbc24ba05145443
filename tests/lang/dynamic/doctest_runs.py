# doctest finds and runs examples.
import doctest
def good(x):
    """
    >>> good(2)
    4
    >>> for i in range(2):
    ...     print good(i)
    0
    2
    >>> good('a')
    'aa'
    >>> 1 / 0
    Traceback (most recent call last):
        ...
    ZeroDivisionError: integer division or modulo by zero
    """
    return x * 2
def bad():
    """
    >>> bad()
    1
    """
    return 2
print doctest.run_docstring_examples(good, globals())
finder = doctest.DocTestFinder()
runner = doctest.DocTestRunner(verbose=False)
for test in finder.find(good, 'good', globs=globals()):
    print test.name, len(test.examples), runner.run(test)
for test in finder.find(bad, 'bad', globs=globals()):
    print runner.run(test, out=lambda s: None)
print doctest.script_from_examples(good.__doc__).splitlines()[0]
