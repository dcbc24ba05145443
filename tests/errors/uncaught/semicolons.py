# Several statements on a line are shown together.
x = 1; y = 0; print x / 1; print x / y; print 'not reached'
