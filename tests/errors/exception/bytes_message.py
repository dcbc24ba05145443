# Bytes are written as they are.
raise ValueError('gr\xc3\xbcn \xff\x00end')
