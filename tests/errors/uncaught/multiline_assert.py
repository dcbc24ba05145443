# An assert over several lines.
value = 3
assert value > 2
assert (value >
        5), (
            'too small: %d' % value)
