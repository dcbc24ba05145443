# A double quoted literal that the line ends, inside brackets.
x = [
    "closed",
    "never closed,
]
