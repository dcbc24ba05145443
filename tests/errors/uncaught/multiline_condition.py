# A condition over several lines: the line of the part that fails.
a = {'x': 1}
if (a['x'] == 1 and
        a['x'] != 2 and
        a['y'] == 3):
    print 'no'
