"""Making bad input of good input: bytes changed, taken out, put in, repeated, or the end cut off."""

INTERESTING = ['\x00', '\xff', '\x7f', '\x80', '\xff\xff\xff\xff', '\xff\xff\xff\x7f', '\x00\x00\x00\x80', '\n', '"', '\\', '(', '.',
               '-1', '9' * 12, '%', 'u', ' ', '{', ']', '\xc3', '\xe2\x82', '\xed\xa0\x80']


def step(rng, data):
    at = rng.randrange(len(data) + 1)
    kind = rng.randrange(6)
    if kind == 0:
        return data[:at] + chr(rng.randrange(256)) + data[at + 1:]
    if kind == 1:
        return data[:at] + data[at + rng.randrange(1, 4):]
    if kind == 2:
        return data[:at] + rng.choice(INTERESTING) + data[at:]
    if kind == 3:
        return data[:at] + rng.choice(INTERESTING) + data[at + 1:]
    if kind == 4:
        return data[:at]
    other = rng.randrange(len(data) + 1)
    return data[:at] + data[min(at, other):max(at, other)][:20] + data[at:]


def mutated(rng, samples, most=4):
    """One of the samples, changed up to `most` times."""
    data = rng.choice(samples)
    for _ in xrange(rng.randrange(most + 1)):
        data = step(rng, data)
    return data


def mixed(rng, pieces, most):
    """Up to `most` pieces in a row."""
    return ''.join([rng.choice(pieces) for _ in xrange(rng.randrange(most + 1))])
