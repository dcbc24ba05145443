# A bad argument in a call over several lines.
f(1,
  2,
  a=1,
  a=2)
