# A bank simulation: exceptions with data, inheritance, class counters, transactions rolled back with a context manager.
class BankError(Exception):
    pass

class Insufficient(BankError):
    def __init__(self, account, amount):
        BankError.__init__(self, account, amount)
        self.account, self.amount = account, amount
    def __str__(self):
        return '%s has %d, needs %d' % (self.account.owner, self.account.balance, self.amount)

class Account(object):
    next_id = 1
    fee = 0
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance
        self.id = Account.next_id
        Account.next_id += 1
        self.history = []
    def deposit(self, n):
        if n <= 0:
            raise ValueError('deposit must be positive, not %r' % n)
        self.balance += n
        self.history.append(('in', n))
    def withdraw(self, n):
        total = n + self.fee
        if total > self.limit():
            raise Insufficient(self, total)
        self.balance -= total
        self.history.append(('out', total))
    def limit(self):
        return self.balance
    def __repr__(self):
        return '<%s %d %s: %d>' % (self.__class__.__name__, self.id, self.owner, self.balance)
    def __cmp__(self, other):
        return cmp(self.balance, other.balance)

class Checking(Account):
    fee = 1
    overdraft = 50
    def limit(self):
        return super(Checking, self).limit() + self.overdraft

class Savings(Account):
    def interest(self, percent):
        self.deposit(self.balance * percent // 100)

class Transaction(object):
    def __init__(self, *accounts):
        self.accounts = accounts
    def __enter__(self):
        self.saved = [(a, a.balance, a.history[:]) for a in self.accounts]
        return self
    def __exit__(self, t, v, tb):
        if t is None:
            print 'committed'
            return False
        for a, balance, history in self.saved:
            a.balance, a.history = balance, history
        print 'rolled back:', v
        return issubclass(t, BankError)

def transfer(a, b, n):
    with Transaction(a, b):
        b.deposit(n)
        a.withdraw(n)
        return True
    return False

ann, bob = Checking('ann', 100), Savings('bob', 30)
print ann, bob, ann > bob
print transfer(ann, bob, 120), ann, bob
print transfer(ann, bob, 100), ann, bob
try:
    transfer(ann, bob, -5)
except ValueError as e:
    print 'ValueError', e
bob.interest(10)
print bob, bob.history, ann.history
print sorted([ann, bob, Savings('cy', 70)]), Account.next_id
try:
    bob.withdraw(10 ** 6)
except BankError as e:
    print type(e).__name__, e, e.args[1], e.account is bob
