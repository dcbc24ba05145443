from __go__.native import Add, Length
from __go__.strings import Repeat

print Add(2, 3), Length(Repeat('ab', 50)), Length('a\0b')
try:
    Add(2 ** 31, 1)
except OverflowError as e:
    print e
