# else at another indentation than its if.
if 1:
    if 2:
        pass
  
x = 2
else:
    pass
