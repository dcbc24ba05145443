# A tuple as the code.
import sys
sys.exit((1, 'two'))
