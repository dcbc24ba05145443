# A lambda appears as <lambda>.
table = {
    'divide': lambda a, b: a / b,
    'apply': lambda f, *args:
        f(*args),
}
print table['apply'](table['divide'], 6, 3)
table['apply'](table['divide'], 6, 0)
