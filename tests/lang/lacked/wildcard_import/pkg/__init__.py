__all__ = ['pkg_value', 'submodule']
pkg_value = 'pkg'
hidden = 1
