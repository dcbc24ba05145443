from __future__ import absolute_import
import helper
where = helper.where
