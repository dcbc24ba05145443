"""Runs under CPython 2.7: what it makes of each source named on standard input, one JSON object a line.

With --string, what it makes of the text as a string, which `-c` gives it, rather than of the file.
The answer is the tree's digest (or the tree itself with --dump), the error that running the file as a script would
give before any of its code runs, and the warnings given while compiling.
"""
import ast
import hashlib
import json
import sys
import warnings


class Compiled(BaseException):
    """Raised when a compiled file is about to run."""


def refuse(path):
    def trace(frame, _event, _argument):
        if frame.f_code.co_filename == path:
            raise Compiled
    return trace


def compile_file(path):
    """Compiles the way a script is compiled, which differs from `compile()`; runs nothing of it."""
    try:
        if '--string' in sys.argv:
            with open(path, 'rb') as source:
                compile(source.read(), '<string>', 'exec', 0, True)
            return None
        sys.settrace(refuse(path))
        execfile(path, {})
    except Compiled:
        return None
    except SyntaxError as error:
        return [type(error).__name__, error.msg, error.lineno, error.offset, error.text]
    except Exception as error:
        return [type(error).__name__, str(error), None, None, None]
    finally:
        sys.settrace(None)


def tree(path, whole):
    """The tree, or None: `compile()` refuses some sources that a script may have, such as NUL bytes."""
    with open(path, 'rb') as source:
        text = source.read()
    try:
        module = compile(text, path, 'exec', ast.PyCF_ONLY_AST, True)
    except (SyntaxError, TypeError):
        return None
    dumped = ast.dump(module, include_attributes=True)
    return dumped if whole else hashlib.md5(dumped).hexdigest()


def latin(value):
    return value.decode('latin-1') if isinstance(value, str) else value


def examine(path, whole):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        error = compile_file(path)
    found = [[w.category.__name__, str(w.message), w.lineno] for w in caught if w.category is SyntaxWarning]
    answer = {'error': error and [latin(part) for part in error], 'warnings': found, 'tree': None}
    if error is None:
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            answer['tree'] = tree(path, whole)
    return answer


def main():
    sys.setrecursionlimit(100000)
    whole = '--dump' in sys.argv
    for line in iter(sys.stdin.readline, ''):
        sys.stdout.write(json.dumps(examine(line.rstrip('\n'), whole)) + '\n')
        sys.stdout.flush()


main()
