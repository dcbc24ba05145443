def abs(x): return 'custom abs'
def pow(a, b): return 'custom pow'
