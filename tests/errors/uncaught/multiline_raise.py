# A raise statement over several lines.


def f():
    raise ValueError(
        'one',
        'two',
    )


f()
