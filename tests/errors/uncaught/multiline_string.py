# A string over several lines, then a method call on it.
text = """first
second
third""".nothing
