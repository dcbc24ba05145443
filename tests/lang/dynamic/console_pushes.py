# code.InteractiveConsole and InteractiveInterpreter over evaluated source: when input is complete, what is shown.
import code
import sys


class Console(code.InteractiveConsole):
    def write(self, data):
        sys.stdout.write('<' + data.rstrip().splitlines()[-1] + '>\n')


names = {'__name__': '__console__', 'seen': []}
console = Console(names, 'typed')
for line in ['x = 3', 'x + 4', 'for i in range(2):', '    seen.append(i)', '', 'seen', 'def f(a):', '    return a / 0', '',
             'f(1)', 'x +', 'raise ValueError, "told"', 'class C: pass', '', 'C.__module__', 'print "spaced",', '_',
             'if x:', '  y = 1', 'else:', '  y = 2', '', 'y', '  bad', '"""open', 'closed"""', 'x = (1,', '2)', 'x']:
    more = console.push(line)
    print repr(line), bool(more)

interpreter = code.InteractiveInterpreter({'n': 5})
print interpreter.runsource('n * 2'), interpreter.runsource('while n:'), interpreter.runsource('n = (')
print interpreter.runsource('a = 1\nb = 2', 'file', 'exec'), sorted(k for k in interpreter.locals if len(k) == 1)
print code.compile_command('1 +'.replace('+', ''), 'f', 'eval').co_filename
print code.compile_command('def f():\n  pass'), code.compile_command('def f():\n  pass\n') is not None
