"""random: numbers, choices, shuffles and distributions."""
import random

ROUNDS = 200000


def main(rounds):
    source = random.Random(42)
    items = range(50)
    total = 0
    for _ in xrange(rounds):
        total += source.randint(1, 1000) + source.choice(items)
        total += int(source.random() * 100) + int(source.gauss(50, 5)) + int(source.uniform(1, 10))
        total += source.getrandbits(20)
    for _ in xrange(rounds // 50):
        source.shuffle(items)
        total += sum(source.sample(items, 5))
    return total
