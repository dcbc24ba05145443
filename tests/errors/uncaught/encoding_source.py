# -*- coding: latin-1 -*-
# A source line with characters beyond ASCII is shown with its bytes.
name = 'grün'
names = {name: u'grün'}
print len(name), len(names[name])
names['grün' + '?']
