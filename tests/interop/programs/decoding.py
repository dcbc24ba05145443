# Decoding into Go values that Python holds.
from __go__.encoding import json, csv, xml, base64, binary
from __go__ import strings, bytes, os, Slice, ref
from __go__.net.url import URL

d = json.NewDecoder(strings.NewReader('{"a": [1, 2.5, "x", null, true], "b": {"c": 1}}'))
u = URL()
json.Unmarshal('{"Scheme": "http", "Host": "h"}', u)
print u  #=> http://h
values = Slice()
json.Unmarshal('[1, "a", {"k": [true]}]', ref(values))
print values  #=> []interface {}([1.0, 'a', map[string]interface {}({'k': []interface {}([True])})])
whatever = ref()
d.Decode(whatever)
print whatever.value['a'][2], whatever.value['b']  #=> x map[string]interface {}({'c': 1.0})
r = csv.NewReader(strings.NewReader('a,b\n"c d",e\n'))
print r.Read()  #=> []string(['a', 'b'])
print r.ReadAll()  #=> [][]string([[]string(['c d', 'e'])])
w = bytes.Buffer()
cw = csv.NewWriter(w)
cw.Write(['x', 'y z', 'q"q'])
cw.Flush()
print w.String()
#=> x,y z,"q""q"
#=>
print base64.URLEncoding.DecodeString('aGk_')  #=> hi?
print binary.BigEndian.Uint32('\x00\x00\x01\x02'), binary.PutUvarint(bytearray(5), 300)  #=> 258 2
