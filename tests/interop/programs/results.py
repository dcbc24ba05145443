# Results: none, one, several, (value, ok), and errors, which raise.
from __go__ import strings, strconv, os
from __go__ import GoError

print strings.Cut('k=v', '=')  #=> ('k', 'v', True)
print strings.Cut('kv', '=')  #=> ('kv', '', False)
before, after, found = strings.Cut('a:b', ':')
print before, after, found  #=> a b True
print os.Setenv('GRUMPY_X', '1')  #=> None
print os.LookupEnv('GRUMPY_X'), os.LookupEnv('GRUMPY_Y')  #=> ('1', True) ('', False)
print strconv.Atoi('12')  #=> 12
try:
    strconv.Atoi('x')
except GoError as e:
    print e
#=> strconv.Atoi: parsing "x": invalid syntax
try:
    strconv.Atoi('x')
except ValueError as e:
    print 'a ValueError too'
#=> a ValueError too
