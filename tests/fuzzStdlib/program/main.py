"""Bad input for the parsers and decoders of the standard library: main.py SEED FIRST COUNT [PARSER].

Prints a line for each case: its number, what was tried, what came of it. The same seed makes the same cases anywhere.
No case may take more memory than the environment variable FUZZ_MOST_MB says, where it is set: a few bytes that say they are a
large object must not be believed (CPython believes some).
"""
import os
import random
import re
import resource
import sys
import warnings

import archives
import binary
import texts

PARSERS = binary.PARSERS + texts.PARSERS + archives.PARSERS
LONGEST = 300
MOST_MB = int(os.environ.get('FUZZ_MOST_MB', '0'))


def shown(text):
    """One line without tabs, cut where it gets long, with its length then."""
    text = re.sub(' at 0x[0-9a-f]+', ' at', text)
    text = text.replace('\t', '\\t').replace('\n', '\\n').replace('\r', '\\r')
    return text if len(text) <= LONGEST else '%s... (%d)' % (text[:LONGEST], len(text))


def outcome(call):
    try:
        return repr(call())
    except RuntimeError as error:
        return 'RuntimeError: %s' % str(error)[:33]
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        return '%s: %s' % (type(error).__name__, error)


def bounded(call):
    """The outcome of a call, or that it took too much memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    text = outcome(call)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before >> 10
    return 'takes %d MB of memory' % grown if 0 < MOST_MB < grown else text


def main(seed, first, count, only):
    parsers = [parser for parser in PARSERS if only in ('', parser.__name__)]
    for number in xrange(first, first + count):
        rng = random.Random(seed * 1000003 + number)
        tried, call = rng.choice(parsers)(rng)
        sys.stdout.write('%d\t%s\t%s\n' % (number, shown(tried), shown(bounded(call))))
        sys.stdout.flush()


if __name__ == '__main__':
    warnings.simplefilter('ignore')
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] if len(sys.argv) > 4 else '')
