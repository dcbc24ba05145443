x = u'\N{no such character}'
