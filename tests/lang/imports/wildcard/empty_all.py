__all__ = []
nothing = 1
