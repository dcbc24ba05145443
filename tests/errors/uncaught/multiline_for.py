# A loop whose iterable fails on a later line.
for x in [1,
          2,
          3] + [
              4] + 5:
    print x
