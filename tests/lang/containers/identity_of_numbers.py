# id() of numbers: as different as the numbers are, and the same for the same number.
import copy

numbers = range(-300, 300) + [10 ** 6 + i for i in range(100)] + [2 ** 45 - 2 + i for i in range(6)]
numbers += [2 ** 46 - 2 + i for i in range(4)] + [-2 ** 46 - 2 + i for i in range(4)]
print len(set(id(n) for n in numbers)) == len(numbers)
fractions = [i * 0.5 for i in range(-20, 20)] + [1e300, -1e300, 1e-300, float('inf')]
print len(set(id(x) for x in fractions)) == len(fractions)
print all(id(x) > 0 for x in numbers + fractions)
print len(set(id(x) for x in range(-50, 50) + [i * 1.0 for i in range(-50, 50)]))
one = 77
print id(one) == id(one), {id(one): 'found'}[id(one)]
print copy.deepcopy([[0], [1], [2], [3], (4, [5]), 2.5, [1.5]])
