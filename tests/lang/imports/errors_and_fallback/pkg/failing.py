raise ValueError('pkg.failing')
