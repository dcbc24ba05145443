# Special methods appear below the expression that calls them.


class Money(object):
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)

    def __radd__(self, other):
        return self + other


print sum([Money(1), Money(2)], Money(0)).amount
sum([Money(1), Money(2)])
