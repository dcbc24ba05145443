# Generators that feed one another: the frames that are active are shown, outermost first.


def source():
    for word in ['1', '2', 'three']:
        yield word


def parsed(words):
    for word in words:
        yield int(word)


def doubled(numbers):
    for number in numbers:
        yield number * 2


for value in doubled(parsed(source())):
    print value
