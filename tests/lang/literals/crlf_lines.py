# Lines ending in CR LF and lone CR: all end a line, and strings see plain newlines.
x = 1
if x:
    print "crlf"
s = """a
b"""
print repr(s)
y = 1 + \
  2
print y