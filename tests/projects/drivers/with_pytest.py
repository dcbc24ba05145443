# Runs test files with pytest: plain asserts, since rewritten ones would be made when the tests are loaded.
import pytest


class Report(object):
    def pytest_runtest_logreport(self, report):
        if report.skipped:
            say('skipped', report.nodeid)
        elif report.failed:
            lines = [line for line in str(report.longrepr).splitlines() if line.startswith('E ')]
            say('failed', report.nodeid, lines[0][1:].strip() if lines else report.when)
        elif report.when == 'call':
            say('passed', report.nodeid)

    def pytest_collectreport(self, report):
        if report.failed:
            say('failed', report.nodeid, str(report.longrepr).splitlines()[-1])


def run(arguments):
    options = ['--assert=plain', '-p', 'no:cacheprovider', '-p', 'no:terminal', '-p', 'no:pastebin', '-p', 'no:junitxml']
    pytest.main(options + arguments, plugins=[Report()])
    say('end', '')
