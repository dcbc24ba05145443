# Methods appear under their own name, without their class.


class Account(object):
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        self.check(amount)
        self.balance -= amount

    def check(self, amount):
        if amount > self.balance:
            raise ValueError('only %d left' % self.balance)


class Old:
    def spend(self, account):
        account.withdraw(100)


Old().spend(Account(30))
