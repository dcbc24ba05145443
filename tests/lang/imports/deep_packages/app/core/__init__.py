__all__ = ['Engine', 'engine']
from .engine import Engine
