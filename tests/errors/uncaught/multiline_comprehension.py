# A list comprehension over several lines has no frame of its own.
rows = [1, 2, 0]
result = [
    10 / row
    for row in rows
    if row != 1
]
