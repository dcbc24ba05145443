"""json: documents to text and back, plain and indented."""
import json

ROUNDS = 5000
DOCUMENT = {
    'id': 1234567, 'name': u'Zo\xeb "Z" Example', 'tags': ['alpha', 'beta', 'gamma'], 'ratio': 0.125, 'ok': True,
    'none': None, 'nested': {'matrix': [[i * j for i in range(8)] for j in range(8)], 'text': 'line\n' * 10},
    'floats': [i / 7.0 for i in range(20)], 'people': [{'first': 'Ann%d' % i, 'age': 20 + i} for i in range(20)],
}


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        text = json.dumps(DOCUMENT)
        total += len(text)
        back = json.loads(text)
        total += len(back['people']) + len(json.dumps(back['people']))
    for _ in xrange(rounds // 50):
        total += len(json.dumps(DOCUMENT, indent=1, sort_keys=True))
    return total
