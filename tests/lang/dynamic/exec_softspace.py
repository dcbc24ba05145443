# print with a trailing comma across exec and compiled code.
print 'a',
exec "print 'b',"
print 'c',
exec "print"
exec "print 'd',"
eval("__import__('sys').stdout.write('e')")
print 'f'
exec "import sys\nprint >>sys.stdout, 'to', 'file'"
