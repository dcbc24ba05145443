# A unicode escape without digits.
x = 1
x = u'a\u12'
