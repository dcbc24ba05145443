def upper(s): return 'custom ' + s.upper()
