# A dict display over several lines fails inside.
a = []
value = {
    'one': 1,
    'two': 2,
    'three': a[3],
    'four': 4,
}
