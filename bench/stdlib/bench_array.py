"""array: appending, indexing, summing, bytes and back."""
from array import array

ROUNDS = 24000


def main(rounds):
    total = 0
    for i in xrange(rounds):
        numbers = array('i', xrange(200))
        for k in xrange(0, 200, 2):
            numbers[k] += i & 15
        total += sum(numbers)
        copied = array('i')
        copied.fromstring(numbers.tostring())
        copied.append(3)
        total += copied[-1] + len(copied) + copied.count(3)
        doubles = array('d', [0.5] * 100)
        doubles.extend(doubles)
        total += int(sum(doubles))
    return total
