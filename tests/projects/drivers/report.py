# Beginning of each program that runs a project's tests: what became of a test goes as a line into a file.
import os
import sys

sys.executable = os.environ.pop('PROJECT_PYTHON')  # what a test starts other scripts with
REPORT = open(os.environ.pop('PROJECT_REPORT'), 'a')


def say(kind, name, text=''):
    if isinstance(name, unicode):
        name = name.encode('utf-8')
    if isinstance(text, unicode):
        text = text.encode('utf-8')
    REPORT.write('%s\t%s\t%s\n' % (kind, name.encode('string_escape'), text.encode('string_escape')))
    REPORT.flush()
