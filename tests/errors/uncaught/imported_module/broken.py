print 'broken'


def compute():
    return [][0]


VALUE = compute()
