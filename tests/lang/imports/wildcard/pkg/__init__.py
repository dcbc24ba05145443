__all__ = ['sub', 'attr']
attr = 'pkg attr'
