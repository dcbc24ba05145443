# A message of several lines.
raise ValueError('first\n  second\n\nfourth\n')
