# Word count: splitting, dict counting, sorting by several keys, formatted report.
text = '''It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity'''

def words(s):
    word = ''
    for ch in s.lower():
        if ch.isalpha():
            word += ch
        elif word:
            yield word
            word = ''
    if word:
        yield word

def count(items):
    table = {}
    for item in items:
        table[item] = table.get(item, 0) + 1
    return table

table = count(words(text))
ranked = sorted(table.items(), key=lambda pair: (-pair[1], pair[0]))
width = max(len(w) for w in table)
for word, n in ranked[:8]:
    print '%-*s %2d %s' % (width, word, n, '#' * n)
print 'total', sum(table.values()), 'distinct', len(table)
by_length = {}
for w in table:
    by_length.setdefault(len(w), []).append(w)
for n in sorted(by_length):
    print n, ' '.join(sorted(by_length[n]))
lines = text.splitlines()
for i, line in enumerate(lines, 1):
    print '%d: %d chars, %d words' % (i, len(line), len(line.split()))
letters = count(c for c in text.lower() if c.isalpha())
print ''.join(sorted(letters, key=lambda c: (-letters[c], c)))
