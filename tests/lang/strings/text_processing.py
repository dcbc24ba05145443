# Text processing: wrapping, justification, tabulation, counting, case conversion, parsing key=value, templates.
text = 'The quick brown fox jumps over the lazy dog. Pack my box with five dozen liquor jugs. How vexingly quick daft zebras jump!'
def wrap(s, width):
    lines, cur = [], ''
    for w in s.split():
        if cur and len(cur) + 1 + len(w) > width: lines.append(cur); cur = w
        else: cur = (cur + ' ' + w).strip()
    return lines + [cur] if cur else lines
def justify(line, width):
    words = line.split()
    if len(words) < 2: return line
    gaps, spare = len(words) - 1, width - sum(map(len, words))
    return ''.join(w + ' ' * (spare // gaps + (i < spare % gaps)) for i, w in enumerate(words[:-1])) + words[-1]
for l in wrap(text, 30): print '|%s|' % l.ljust(30), '|%s|' % justify(l, 30), '|%s|' % l.center(30)
def camel(s): return ''.join(p.capitalize() if i else p for i, p in enumerate(s.split('_')))
def snake(s): return ''.join('_' + c.lower() if c.isupper() and i else c.lower() for i, c in enumerate(s))
print camel('some_long_name'), snake('SomeLongName'), snake(camel('round_trip')), ' '.join(w[::-1] for w in 'hello world'.split()), 'A man a plan'.replace(' ', '').lower()
def pal(s): s = filter(str.isalnum, s).lower(); return s == s[::-1]
print pal('A man, a plan, a canal: Panama'), pal('nope'), sorted('listen') == sorted('silent'), ''.join(sorted(set('mississippi'))), 'mississippi'.replace('ss', 'SS', 1)
conf = '''# comment
name = demo
 port=8080

bad line
path = /a=b/c
'''
settings = {}
for n, line in enumerate(conf.splitlines(), 1):
    line = line.split('#')[0].strip()
    if not line: continue
    k, eq, v = line.partition('=')
    if not eq: print 'line %d: no value' % n; continue
    settings[k.strip()] = v.strip()
print sorted(settings.items())
def template(s, **kw):
    out, i = [], 0
    while True:
        j = s.find('{{', i)
        if j < 0: return ''.join(out) + s[i:]
        k = s.index('}}', j)
        name, _, default = s[j + 2:k].strip().partition('|')
        out += [s[i:j], str(kw.get(name, default or '?'))]
        i = k + 2
print template('Hi {{ name }}, {{n|0}} new {{thing}}{{thing|mails}}.', name='Ann', n=3), template('none'), template('{{a}}{{b|x}}', a=1)
def table(rows):
    widths = [max(len(str(r[i])) for r in rows) for i in range(len(rows[0]))]
    return '\n'.join(' | '.join(str(c).rjust(w) if isinstance(c, (int, float)) else str(c).ljust(w) for c, w in zip(r, widths)).rstrip() for r in rows)
print table([('name', 'qty', 'price'), ('apple', 10, 0.5), ('fig', 200, 12.25)])
freq = [(c, text.lower().count(c)) for c in 'abcdefghijklmnopqrstuvwxyz']; print ''.join('%s%d' % p for p in freq), min(n for c, n in freq), len(text.split('.')), text.index('fox'), text[4:9].upper(), text.split()[-1].rstrip('!')
csv = 'a,"b, c",d\n"say ""hi""",,e'
def parse(line):
    out, cur, quoted, i = [], '', False, 0
    while i < len(line):
        c = line[i]
        if quoted and line[i:i + 2] == '""': cur += '"'; i += 1
        elif c == '"': quoted = not quoted
        elif c == ',' and not quoted: out.append(cur); cur = ''
        else: cur += c
        i += 1
    return out + [cur]
print map(parse, csv.split('\n')), '%-8s|%+5.1f|%x' % ('left', 3.14159, 255), 'tab\tsep'.expandtabs(6), repr('a\x00b\xff\n'), 'x'.join(['']) == '', ','.join(str(i) for i in range(5))
