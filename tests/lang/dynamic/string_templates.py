# A template engine: text with expressions becomes a function.
import re
def template(text):
    lines = ['def render(**names):', '    out = []', '    globals().update(names)']
    indent = 1
    for kind, body in re.findall(r'(?s)(\{%|\{\{|)((?<=\{%).*?(?=%\})|(?<=\{\{).*?(?=\}\})|[^{}]+)', text):
        pad = '    ' * indent
        if kind == '{%':
            body = body.strip()
            if body == 'end':
                indent -= 1
            else:
                lines.append(pad + body + ':')
                indent += 1
        elif kind == '{{':
            lines.append(pad + 'out.append(str(%s))' % body.strip())
        elif body not in ('%', ''):
            lines.append(pad + 'out.append(%r)' % body)
    lines.append('    return "".join(out)')
    g = {}
    exec compile('\n'.join(lines), '<template>', 'exec') in g
    return g['render']
render = template('Hello {{ name.upper() }}: {% for i in range(n) %}[{{ i * i }}]{% end %} done')
print render(name='world', n=4)
print render(name='x', n=0)
