# A form feed at the start of a line resets the column; no newline at end of file.
if 1:
    print "a"
    print "b"

print "c"