# Balanced brackets and a Brainfuck interpreter with jump table and output.
def balanced(s):
    pairs, stack = {')': '(', ']': '[', '}': '{'}, []
    for i, c in enumerate(s):
        if c in pairs.values(): stack.append((c, i))
        elif c in pairs:
            if not stack or stack.pop()[0] != pairs[c]: return False, i
    return not stack, stack[-1][1] if stack else None
for s in ('', '()[]{}', '([{}])', '(]', '((', ')', 'a(b[c]d)e', '{(})'): print repr(s), balanced(s)
class BF(object):
    def __init__(self, src):
        self.src = [c for c in src if c in '<>+-.,[]']
        self.jumps, stack = {}, []
        for i, c in enumerate(self.src):
            if c == '[': stack.append(i)
            elif c == ']':
                if not stack: raise SyntaxError('unmatched ] at %d' % i)
                j = stack.pop()
                self.jumps[i], self.jumps[j] = j, i
        if stack: raise SyntaxError('unmatched [ at %d' % stack[0])
    def run(self, data='', limit=200000):
        cells, p, pc, out, data = {}, 0, 0, [], iter(data)
        while pc < len(self.src):
            limit -= 1
            if not limit: return ''.join(out) + '...'
            c = self.src[pc]
            if c == '>': p += 1
            elif c == '<': p -= 1
            elif c == '+': cells[p] = (cells.get(p, 0) + 1) & 255
            elif c == '-': cells[p] = (cells.get(p, 0) - 1) & 255
            elif c == '.': out.append(chr(cells.get(p, 0)))
            elif c == ',': cells[p] = ord(next(data, '\0'))
            elif (c == '[') == (not cells.get(p, 0)): pc = self.jumps[pc]
            pc += 1
        return ''.join(out)
hello = '++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.'
print repr(BF(hello).run())
print repr(BF(',[.,]').run('echo')), repr(BF('>,[>,]<[.<]').run('reverse')), repr(BF('+[]').run(limit=100)), repr(BF('').run())
squares = '++++[>+++++<-]>[<+++++>-]+<+[>[>+>+<<-]++>>[<<+>>-]>>>[-]++>[-]+>>>+[[-]++++++>>>]<<<[[<++++++++<++>>-]+<.<[>----<-]<]<<[>>>>>[>>>[-]+++++++++<[>-<-]+++++++++>[-[<->-]+[<<<]]<+>]<-]<<-]'
print BF(squares).run(limit=150000).split()[:12]
for bad in ('[', ']', '[]]', '[[]'):
    try: BF(bad)
    except SyntaxError as e: print e
