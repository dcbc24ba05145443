from pack.all_bad import *
