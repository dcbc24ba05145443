# The file ends after a decorator.
@staticmethod
