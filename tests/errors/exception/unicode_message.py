# A unicode message that ASCII can hold.
raise ValueError(u'plain text')
