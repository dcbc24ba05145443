where = 'top helper'
