print 'sub', __name__
import helper
