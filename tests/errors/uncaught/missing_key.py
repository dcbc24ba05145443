# A KeyError shows the repr of its key.
{}['a key with \n newline and \xe9']
