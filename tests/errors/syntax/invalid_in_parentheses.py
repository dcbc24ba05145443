# In a statement over several lines the line of the bad token is shown.
value = (1,
         2,
         3 4,
         5)
