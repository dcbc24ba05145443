# An instance of an old-style class can be raised.


class Problem:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return 'problem: ' + self.text


try:
    raise Problem('caught')
except Problem, problem:
    print problem.text
raise Problem('uncaught')
