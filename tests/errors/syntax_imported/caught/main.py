# Bad modules raise what the compiler found when they are imported, as often as one tries.
import sys

NAMES = [
    'bad_assign',
    'bad_break',
    'bad_continue',
    'bad_default',
    'bad_delete',
    'bad_encoding',
    'bad_escape',
    'bad_exec',
    'bad_future',
    'bad_return',
    'bad_token',
    'bad_unicode',
    'bad_yield',
    'blocks',
    'duplicate',
    'end_of_file',
    'end_of_file_brackets',
    'end_of_line',
    'expected_block',
    'invalid_syntax',
    'late_future',
    'no_encoding',
    'no_newline',
    'too_deep',
    'unexpected_indent',
    'unindent',
]

for name in NAMES:
    for attempt in 1, 2:
        try:
            __import__(name)
        except (SyntaxError, MemoryError, SystemError, ValueError), error:
            if attempt == 1:
                print name, error.__class__.__name__, error.args
                if isinstance(error, SyntaxError):
                    print '   ', error.msg
                    print '   ', error.filename, error.lineno, error.offset, repr(error.text)
                    print '   ', str(error), error.print_file_and_line
                depth = 0
                tb = sys.exc_info()[2]
                while tb:
                    depth += 1
                    tb = tb.tb_next
                print '    traceback of', depth
        else:
            print name, 'was imported'
        print '    in sys.modules:', name in sys.modules
if 0:
    import bad_assign
    import bad_break
    import bad_continue
    import bad_default
    import bad_delete
    import bad_encoding
    import bad_escape
    import bad_exec
    import bad_future
    import bad_return
    import bad_token
    import bad_unicode
    import bad_yield
    import blocks
    import duplicate
    import end_of_file
    import end_of_file_brackets
    import end_of_line
    import expected_block
    import invalid_syntax
    import late_future
    import no_encoding
    import no_newline
    import too_deep
    import unexpected_indent
    import unindent
