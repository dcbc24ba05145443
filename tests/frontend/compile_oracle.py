"""Runs under CPython 2.7: what compile() makes of each question on standard input, one JSON object a line.

A question holds the source (bytes as characters below 256), whether it is a unicode string, the mode and the flags. The
answer is the tree's digest (or the tree itself with --dump), the error, and the warnings given while compiling.
"""
import ast
import hashlib
import json
import sys
import warnings


def latin(value):
    return value.decode('latin-1') if isinstance(value, str) else value


def error_row(error):
    if isinstance(error, SyntaxError):
        return [type(error).__name__, error.msg, error.lineno, error.offset, error.text]
    return [type(error).__name__, str(error), None, None, None]


def examine(question, whole):
    source = question['source']
    if not question.get('unicode'):
        source = source.encode('latin-1')
    mode, flags = str(question['mode']), question['flags']
    error = tree = None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            compile(source, question['filename'], mode, flags, True)
        except Exception as raised:
            error = [latin(part) for part in error_row(raised)]
    if error is None:
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            module = compile(source, question['filename'], mode, flags | ast.PyCF_ONLY_AST, True)
        dumped = ast.dump(module, include_attributes=True)
        tree = latin(dumped) if whole else hashlib.md5(dumped).hexdigest()
    found = [[w.category.__name__, str(w.message), w.lineno] for w in caught if w.category is SyntaxWarning]
    return {'error': error, 'warnings': found, 'tree': tree}


def main():
    sys.setrecursionlimit(100000)
    whole = '--dump' in sys.argv
    for line in iter(sys.stdin.readline, ''):
        sys.stdout.write(json.dumps(examine(json.loads(line), whole)) + '\n')
        sys.stdout.flush()


main()
