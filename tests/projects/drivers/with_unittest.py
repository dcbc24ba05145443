# Runs what unittest finds under the names given: modules, or suites in them.
import unittest

unittest.main = lambda *args, **kwargs: None  # some modules would run their tests while they are imported


def last_line(err):
    try:
        lines = str(err[1]).strip().splitlines()
    except Exception:
        lines = ['?']
    return '%s: %s' % (err[0].__name__, lines[0][:200] if lines else '')


class Report(unittest.TestResult):
    def addSuccess(self, test):
        say('passed', test.id())

    def addFailure(self, test, err):
        say('failed', test.id(), last_line(err))

    addError = addFailure

    def addSkip(self, test, reason):
        say('skipped', test.id())

    def addExpectedFailure(self, test, err):
        say('passed', test.id())

    def addUnexpectedSuccess(self, test):
        say('failed', test.id(), 'unexpected success')


def run(names):
    for name in names:
        __import__(name.partition(':')[0])
        unittest.defaultTestLoader.loadTestsFromName(name.replace(':', '.')).run(Report())
    say('end', '')
