# gopkg.in/yaml.v3: documents into Python values and Go structs, nodes, errors with lines.
from __go__.gopkg.in_.yaml import v3 as yaml
from __go__ import ref, strings, bytes, io

out = ref()
yaml.Unmarshal('''
name: test
items: [1, two, 3.5, true, null]
nested:
  key: "value"
''', out)
doc = out.value
print doc['name'], list(doc['items']), doc['nested']['key'], sorted(doc)
print yaml.Marshal({'b': [1, 'x'], 'a': {'k': None}}),
node = yaml.Node()
yaml.Unmarshal('# note\na: &x 1\nb: *x\n', node)
mapping = node.Content[0]
print node.Kind == yaml.DocumentNode, [n.Value for n in mapping.Content], mapping.Content[1].Anchor, mapping.Content[0].Line
decoder = yaml.NewDecoder(strings.NewReader('a: 1\n---\nb: 2\n'))
while True:
    part = ref()
    try:
        decoder.Decode(part)
    except io.EOF:
        break
    print dict(part.value)
try:
    yaml.Unmarshal('a: [1', out)
except Exception as e:
    print e
buf = bytes.Buffer()
encoder = yaml.NewEncoder(buf)
encoder.SetIndent(2)
encoder.Encode({'list': ['x', {'y': 1}]})
encoder.Close()
print buf.String(),
