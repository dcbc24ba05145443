# os/exec: output, input, exit status.
from __go__.os.exec import Command, ExitError, ErrNotFound
from __go__ import strings, bytes

print Command('echo', 'hi', 'there').Output(),  #=> hi there
c = Command('cat')
c.Stdin = strings.NewReader('from Go')
print c.Output()  #=> from Go
c = Command('sh', '-c', 'echo out; echo err >&2; exit 3')
stderr = bytes.Buffer()
c.Stderr = stderr
try:
    c.Output()
except ExitError as e:
    print e, e.ExitCode(), stderr.String().strip(), repr(e.results[0])  #=> exit status 3 3 err 'out\n'
try:
    Command('no-such-command-here').Run()
except ErrNotFound as e:
    print 'not found'  #=> not found
