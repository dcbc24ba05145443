# An operator between lines.
a = 1
b = 'text'
value = (a +
         a +
         a
         + b
         + a)
