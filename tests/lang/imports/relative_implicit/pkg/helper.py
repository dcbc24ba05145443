where = 'package helper'
