# print asks what __str__ gave for its own text until a plain str comes, and gives up after ten times.
import sys


class Letter(str):
    def __str__(self):
        return self


class Quoted(str):
    def __repr__(self):
        return self


class Deep(str):
    def __str__(self):
        return Deep(self[1:]) if self else 'end'


try:
    print >> sys.__stdout__, Letter('w')
except RuntimeError as e:
    print e
print Quoted('abc'), [Quoted('x')]
for n in range(8, 13):
    try:
        print Deep('x' * n)
    except RuntimeError as e:
        print n, e
