# An int that is too large for an exit code keeps its low byte.
import sys
sys.exit(258)
