# A long line is shown whole, without its indentation.


def f(values):
    if values:
        return values[0] + values[1] + values[2] + values[3] + values[4] + values[5] + values[6] + values[7] + values[8] + values[9] + values[10]


print f(range(11))
f(range(10))
