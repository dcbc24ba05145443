# A SyntaxError without a place.
raise SyntaxError('just a message')
