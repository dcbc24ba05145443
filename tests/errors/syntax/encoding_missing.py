# A byte beyond ASCII in a file that declares nothing: the message names the file and the line.
x = 1
y = 'é'
