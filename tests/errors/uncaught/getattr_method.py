# __getattr__ appears below the attribute access.


class Proxy(object):
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


p = Proxy([])
p.append(1)
print p.target
p.push(2)
