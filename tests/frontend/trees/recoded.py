# -*- coding: cp1252 -*-
# Strings of a source that is recoded.
'é', u'é', ur'é', u'\é', '\é', u'\\é', ur'\\é', 'a\\é', u'\\\é', '\xe9é\n', '€\\€\t', u'€\u20ac'
