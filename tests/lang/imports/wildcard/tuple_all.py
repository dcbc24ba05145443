__all__ = ('x',)
x = 'tuple works'
y = 2
