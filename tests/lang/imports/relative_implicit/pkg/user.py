import sys
import helper
import topmod as top
where = helper.where
