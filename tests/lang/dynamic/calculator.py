# A small language whose programs become Python source.
import re
def translate(text):
    out = ['def program(env):']
    depth = 1
    for line in text.strip().splitlines():
        words = line.split()
        pad = '  ' * depth
        if words[0] == 'let':
            out.append(pad + 'env[%r] = %s' % (words[1], expr(' '.join(words[3:]))))
        elif words[0] == 'while':
            out.append(pad + 'while %s:' % expr(' '.join(words[1:])))
            depth += 1
        elif words[0] == 'end':
            depth -= 1
        elif words[0] == 'print':
            out.append(pad + 'print %s' % expr(' '.join(words[1:])))
    return '\n'.join(out) + '\n'
def expr(text):
    return re.sub(r'[a-z]+', lambda m: 'env[%r]' % m.group(), text)
source = translate('''
let n = 10
let a = 0
let b = 1
while n > 0
print a
let t = a + b
let a = b
let b = t
let n = n - 1
end
print a * b
''')
exec source
program({})
