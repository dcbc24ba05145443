# The file ends inside nested brackets, after a comment.
x = {'a': [1, 2,
# a comment

