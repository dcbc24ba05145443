# A literal continued over a line, then not closed.
x = 'one \
two
