"""Runs under CPython 2.7: prints the symbol table of each file named on standard input, as `dumpScopes` would.

One JSON object a line: the digest of the text, or the text itself with --dump.
"""
import hashlib
import json
import symtable
import sys

KINDS = {1: 'local', 2: 'globalExplicit', 3: 'globalImplicit', 4: 'free', 5: 'cell'}
NAMES = {'top': '<module>', 'lambda': '<lambda>', 'genexpr': '<genexpr>', 'setcomp': '<setcomp>',
         'dictcomp': '<dictcomp>'}


def facts(pairs):
    return ''.join(' ' + word for word, holds in pairs if holds)


def name_line(symbol):
    bound = symbol.is_local() or symbol.is_parameter() or symbol.is_imported() or symbol.is_assigned()
    words = facts([('parameter', symbol.is_parameter()), ('bound', bound), ('imported', symbol.is_imported()),
                   ('used', symbol.is_referenced())])
    return '%s: %s%s' % (symbol.get_name(), KINDS[symbol._Symbol__scope], words)


def lines(table, indent):
    name = table.get_name()
    if table.get_type() == 'module' or name != 'top':
        name = NAMES.get(name, name)
    nested = facts([('nested', table.is_nested())])
    yield '%s%s %s line %d%s' % (indent, table.get_type(), name, table.get_lineno(), nested)
    for symbol in sorted(table.get_symbols(), key=lambda symbol: symbol.get_name()):
        if not symbol.get_name().startswith('_['):
            yield '%s  %s' % (indent, name_line(symbol))
    for child in table.get_children():
        for line in lines(child, indent + '    '):
            yield line


def main():
    sys.setrecursionlimit(100000)
    for path in iter(sys.stdin.readline, ''):
        with open(path.rstrip('\n'), 'rb') as source:
            try:
                text = '\n'.join(lines(symtable.symtable(source.read(), 'x', 'exec'), '')) + '\n'
            except (SyntaxError, TypeError, ValueError):
                text = None
        if text is not None and '--dump' not in sys.argv:
            text = hashlib.md5(text).hexdigest()
        sys.stdout.write(json.dumps({'scopes': text}) + '\n')
        sys.stdout.flush()


main()
