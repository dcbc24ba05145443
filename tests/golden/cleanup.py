def first(paths):
    for path in paths:
        try:
            with open(path) as f:
                return f.read()
        except IOError as e:
            print e
        finally:
            print path
