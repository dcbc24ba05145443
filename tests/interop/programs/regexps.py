# regexp, used as Go programs use it.
from __go__ import regexp

re = regexp.MustCompile(r'(\w+)@(\w+)\.com')
s = 'bob@example.com, eve@test.com'
print re.MatchString(s), re.FindString(s)  #=> True bob@example.com
print re.FindStringSubmatch(s)  #=> []string(['bob@example.com', 'bob', 'example'])
print re.FindAllString(s, -1)  #=> []string(['bob@example.com', 'eve@test.com'])
print re.ReplaceAllString(s, '$2 at $1')  #=> example at bob, test at eve
print re.ReplaceAllStringFunc(s, lambda m: m.upper())  #=> BOB@EXAMPLE.COM, EVE@TEST.COM
print re.FindStringIndex(s), re.NumSubexp(), re.SubexpNames()  #=> []int([0, 15]) 2 []string(['', '', ''])
print regexp.QuoteMeta('a.b'), re  #=> a\.b (\w+)@(\w+)\.com
try:
    regexp.Compile('a(')
except Exception as e:
    print e
#=> error parsing regexp: missing closing ): `a(`
