import helper
where = helper.where
