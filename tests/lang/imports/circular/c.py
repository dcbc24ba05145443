import d
thing = 1
