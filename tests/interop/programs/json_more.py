# -*- coding: utf-8 -*-
# encoding/json: every kind of value out and in, numbers, indentation, streams, classes that marshal themselves, errors with places.
from __go__.encoding import json
from __go__ import ref, strings, bytes, time, io
from __go__.net import url
import collections

print json.Marshal([1, 2.5, 1e21, True, None, u'\xe9', 'a"b', 2 ** 53, -0.0])  #=> [1,2.5,1e+21,true,null,"é","a\"b",9007199254740992,-0]
print json.Marshal({'b': [], 'a': {}, 'c': ()}), json.Marshal('<&>'), json.Marshal({'1': 'x'})  #=> {"a":{},"b":[],"c":[]} "\u003c\u0026\u003e" {"1":"x"}
print json.MarshalIndent({'k': [1, {'n': None}]}, '', '  ')
#=> {
#=>   "k": [
#=>     1,
#=>     {
#=>       "n": null
#=>     }
#=>   ]
#=> }
print json.Marshal(url.URL(Scheme='http', Host='h')), json.Marshal(time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)), json.Marshal(time.Second)
#=> {"Scheme":"http","Opaque":"","User":null,"Host":"h","Path":"","Fragment":"","RawQuery":"","RawPath":"","RawFragment":"","ForceQuery":false,"OmitHost":false} "2020-01-02T03:04:05Z" 1000000000
class Money(object):
    def __init__(self, cents):
        self.cents = cents
    def MarshalJSON(self):
        return '{"cents":%d}' % self.cents
print json.Marshal({'price': Money(5)}), isinstance(Money(1), json.Marshaler)  #=> {"price":{"cents":5}} True
class Name(str):
    pass
class Level(object):
    def MarshalText(self):
        return 'high'
Point = collections.namedtuple('Point', 'x y')
print json.Marshal([Name('s'), Level(), Point(1, 2), collections.OrderedDict([('z', 1), ('a', Level())])])  #=> ["s","high",[1,2],{"z":1,"a":"high"}]
def load(text):
    out = ref()
    json.Unmarshal(text, out)
    return out.value
print load('[1, "x", null, true, 1.5, {"a": []}]')[5]['a'], load('"\\u00e9"') == u'\xe9'.encode('utf-8'), load('null'), load('12345678901234567890')
#=> []interface {}([]) True None 1.23456789012e+19
decoder = json.NewDecoder(strings.NewReader('{"n": 12345678901234567890} [2]'))
decoder.UseNumber()
out = ref()
decoder.Decode(out)
print out.value['n'], type(out.value['n']).__name__, decoder.More()  #=> 12345678901234567890 json.Number True
decoder.Decode(out)
print out.value[0]  #=> 2
try:
    decoder.Decode(out)
except io.EOF as e:
    print e  #=> EOF
for text in ['{', '{"a" 1}', '[1,]', '"\x01"', 'nul']:
    try:
        load(text)
    except json.SyntaxError as e:
        print e.Offset, e
#=> 1 unexpected end of JSON input
#=> 6 invalid character '1' after object key
#=> 4 invalid character ']' looking for beginning of value
#=> 2 invalid character '\x01' in string literal
#=> 3 invalid character ' ' in literal null (expecting 'l')
u = url.URL()
try:
    json.Unmarshal('{"Host": 5}', u)
except json.UnmarshalTypeError as e:
    print e.Field, e.Value, e.Offset, e  #=> Host number 10 json: cannot unmarshal number into Go struct field URL.Host of type string
print u.Host == ''  #=> True
json.Unmarshal('{"Host": "h", "Path": "/p"}', u)
print u  #=> //h/p
buf = bytes.Buffer()
encoder = json.NewEncoder(buf)
encoder.SetEscapeHTML(False)
encoder.SetIndent('>', ' ')
encoder.Encode({'only': '<'})
print buf.String(),
#=> {
#=> > "only": "<"
#=> >}
print json.Valid('{}'), json.Valid('{'), bytes.TrimSpace('  x ')  #=> True False x
json.Compact(buf, '{ "a" : 1 }')
print buf.String().endswith('{"a":1}')  #=> True
class Plain(object):
    def __repr__(self):
        return '<plain>'
for bad in [{'f': Plain()}, [set()], {'k': {1: 2}}]:
    try:
        json.Marshal(bad)
    except (TypeError, json.UnsupportedTypeError) as e:
        print isinstance(e, TypeError), e
#=> True json: error calling MarshalJSON for type goiface.Object: TypeError: <plain> has no form as JSON
#=> True json: error calling MarshalJSON for type goiface.Object: TypeError: set([]) has no form as JSON
#=> False json: unsupported type: map[interface {}]interface {}
class Wrong(object):
    def MarshalJSON(self):
        raise KeyError('inside')
try:
    json.Marshal([Wrong()])
except KeyError as e:
    print isinstance(e, json.MarshalerError), e  #=> True json: error calling MarshalJSON for type goiface.Object: KeyError: 'inside'
try:
    json.Marshal(float('nan'))
except json.UnsupportedValueError as e:
    print e.Str, e  #=> NaN json: unsupported value: NaN
class Own(list):
    pass
own = Own([1])
own.append(own)
try:
    json.Marshal(own)
except RuntimeError as e:
    print str(e)[-46:]  #=> RuntimeError: maximum recursion depth exceeded
