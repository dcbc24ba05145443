"""string.Template and textwrap."""
import string
import textwrap

ROUNDS = 50000
TEMPLATE = string.Template('Dear $name, you owe $$${amount} since $day; regards, ${name}')
TEXT = 'The quick brown fox jumps over the lazy dog and then runs away from it all. ' * 5


def main(rounds):
    total = 0
    for i in xrange(rounds):
        total += len(TEMPLATE.substitute(name='Ann', amount=i, day='Monday'))
        if i % 10 == 0:
            total += len(textwrap.wrap(TEXT, 40))
    return total
