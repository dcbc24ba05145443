# Runs one file of CPython's test suite, NAME below, and prints what became of each test: lines that begin with a mark.
# Tests that fit a pattern in the variable LEFT_OUT are not run; those in NOT_RUN neither, but they count as failed.
import fnmatch
import os
import sys
import unittest

MARK = '\x01cpython-test '


def say(kind, name, text=''):
    sys.__stdout__.write('%s%s\t%s\t%s\n' % (MARK, kind, name, text.encode('string_escape')))
    sys.__stdout__.flush()


def name_of(test):
    name = test.id() if hasattr(test, 'id') else str(test)
    return name.split('.', 2)[2] if name.startswith('test.') else name


LEFT_OUT = os.environ.pop('LEFT_OUT', '').splitlines()
NOT_RUN = os.environ.pop('NOT_RUN', '').splitlines()


def fits(name, patterns):
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def left_out(name):
    if fits(name, NOT_RUN):
        say('failed', name, 'not run')
    elif fits(name, LEFT_OUT):
        say('omitted', name)
    else:
        return False
    return True


def tests_of(suite):
    if not isinstance(suite, unittest.TestSuite):
        return [suite]
    return [test for part in suite for test in tests_of(part)]


def last_line(err):
    try:
        lines = str(err[1]).strip().splitlines()
    except Exception:
        lines = ['?']
    return '%s: %s' % (err[0].__name__, lines[0][:200] if lines else '')


class Report(unittest.TestResult):
    def startTest(self, test):
        unittest.TestResult.startTest(self, test)
        say('start', name_of(test))

    def addSuccess(self, test):
        say('passed', name_of(test))

    def addFailure(self, test, err):
        say('failed', name_of(test), last_line(err))

    addError = addFailure

    def addSkip(self, test, reason):
        say('skipped', name_of(test), str(reason))

    def addExpectedFailure(self, test, err):
        say('passed', name_of(test))

    def addUnexpectedSuccess(self, test):
        say('failed', name_of(test), 'unexpected success')


def run_suite(suite):
    unittest.TestSuite(test for test in tests_of(suite) if not left_out(name_of(test))).run(Report())


def run_doctest(module, verbosity=None):
    import doctest
    finder = doctest.DocTestFinder()
    runner = doctest.DocTestRunner(verbose=False)
    for test in finder.find(module):
        if not test.examples or left_out('doctest ' + test.name):
            continue
        say('start', 'doctest ' + test.name)
        output = []
        result = runner.run(test, out=output.append)
        if result.failed:
            text = ''.join(output).strip().splitlines()
            say('failed', 'doctest ' + test.name, text[-1] if text else '')
        else:
            say('passed', 'doctest ' + test.name)
    return 0, 0


def main(module):
    from test import test_support
    test_support._run_suite = run_suite
    test_support.run_doctest = run_doctest
    test_support.verbose = 0
    if hasattr(module, 'test_main'):
        module.test_main()
    else:
        run_suite(unittest.defaultTestLoader.loadTestsFromModule(module))


try:
    import test.NAME as module
except unittest.SkipTest as e:
    say('skipped', '(file)', str(e))
else:
    try:
        main(module)
    except unittest.SkipTest as e:
        say('skipped', '(file)', str(e))
say('end', '')
