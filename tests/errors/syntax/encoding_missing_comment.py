# A byte beyond ASCII in a comment counts too.
x = 1
# grün
