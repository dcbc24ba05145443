# A template engine as plug-ins have them: templates become Python source, which is compiled with their file's name.
import linecache
import re
import sys
import traceback


def translate(text):
    lines, depth = ['def render(write, context):'], 1
    for at, part in enumerate(re.split(r'(\{%.*?%\}|\{\{.*?\}\})', text)):
        indent = '    ' * depth
        if part.startswith('{{'):
            lines.append('%swrite(str(%s))' % (indent, re.sub(r'\b([a-z_]+)\b(?!\()', r'context["\1"]', part[2:-2].strip())))
        elif part.startswith('{%'):
            statement = part[2:-2].strip()
            if statement == 'end':
                depth -= 1
            elif statement.startswith('for '):
                name, source = re.match(r'for (\w+) in (\w+)', statement).groups()
                lines.append('%sfor context["%s"] in context["%s"]:' % (indent, name, source))
                depth += 1
            else:
                lines.append('%s%s:' % (indent, re.sub(r'\b([a-z_]+)$', r'context["\1"]', statement)))
                depth += 1
        elif part:
            lines.append('%swrite(%r)' % (indent, part))
    return '\n'.join(lines) + '\n'


def load(name, text):
    source = translate(text)
    linecache.cache[name] = len(source), None, source.splitlines(True), name
    names = {'__name__': name}
    exec compile(source, name, 'exec') in names
    return names['render']


page = load('page.html', 'Hello {{ name }}!{% for item in items %}\n * {{ item }}{% if item %} yes{% end %}{% end %}\n')
print translate('{% for a in b %}{{ a }}{% end %}'),
page(sys.stdout.write, {'name': u'W\xf6rld'.encode('utf-8'), 'items': [1, 0, 'two', []]})
try:
    page(sys.stdout.write, {'name': 'x'})
except KeyError:
    print
    print traceback.format_exc().replace(__file__, 'FILE')
print page.func_code.co_filename, page.__module__, page.func_code.co_varnames
