__all__ = ['inner_value']
inner_value = 'inner'
not_listed = 1
