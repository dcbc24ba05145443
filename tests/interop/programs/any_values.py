# -*- coding: utf-8 -*-
# Any value through an interface without methods.
from __go__ import fmt, reflect
from __go__.encoding import json
from __go__.image import Pt
from __go__ import time, errors

def show(v):
    print fmt.Sprintf('%T %v', v, v)
show(None)  #=> <nil> <nil>
show(True)  #=> bool true
show(5)  #=> int 5
show(2 ** 70)  #=> *big.Int 1180591620717411303424
show(1.5)  #=> float64 1.5
show('s')  #=> string s
show(u'\xe9')  #=> string é
show(bytearray('ab'))  #=> []uint8 [97 98]
show([1, 'a'])  #=> []interface {} [1 a]
show((1, None))  #=> []interface {} [1 <nil>]
show({'a': 1})  #=> map[string]interface {} map[a:1]
show({1: 'x'})  #=> map[interface {}]interface {} map[1:x]
show(1+2j)  #=> complex128 (1+2i)
show(Pt(1, 2))  #=> image.Point (1,2)
show(time.Second)  #=> time.Duration 1s
show(KeyError('k'))  #=> *goiface.PyError KeyError: 'k'
class Thing(object):
    def __str__(self):
        return 'a thing'
show(Thing())  #=> goiface.Object a thing
print json.Marshal({'n': None, 'l': [1, 2.5, 'x', True], 'd': {'k': 'v'}})  #=> {"d":{"k":"v"},"l":[1,2.5,"x",true],"n":null}
loop = []
loop.append(loop)
try:
    fmt.Sprint(loop)
except RuntimeError as e:
    print e
#=> maximum recursion depth exceeded
