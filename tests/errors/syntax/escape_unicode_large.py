# A unicode escape beyond the last character.
x = u'\UFFFFFFFF'
