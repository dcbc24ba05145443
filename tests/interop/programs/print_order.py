# What Python prints and what Go prints comes in the order of the program, also where Python's stdout is a pipe; and Go sees
# what Python wrote to files.
import sys
from __go__ import fmt, os, io
from __go__.os.exec_ import Command

print 'python'  #=> python
fmt.Println('go')  #=> go
print 'python again'  #=> python again
child = Command('echo', 'child')
child.Stdout = os.Stdout
child.Run()  #=> child
sys.stdout.write('no newline, ')
fmt.Printf('%s\n', 'then one')  #=> no newline, then one
print 'before'  #=> before
io.WriteString(os.Stdout, 'by os.Stdout\n')  #=> by os.Stdout
print 'after'  #=> after
name = os.TempDir() + '/grumpy-print-order-%d' % os.Getpid()
f = open(name, 'w')
f.write('not flushed')
print os.ReadFile(name)  #=> not flushed
f.close()
os.Remove(name)
print 'the end'  #=> the end
os.Exit(0)
