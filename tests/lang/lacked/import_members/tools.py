LIMIT = 10
def double(x): return x * 2
class Greeter(object):
    def __init__(self, name): self.name = name
    def greet(self): return 'hello ' + self.name
class nested(object):
    deep = {'key': 'value'}
