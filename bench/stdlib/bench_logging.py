"""logging: records that are formatted, and records below the level."""
import cStringIO
import logging

ROUNDS = 60000


def main(rounds):
    out = cStringIO.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter('%(name)s %(levelname)s %(funcName)s:%(lineno)d %(message)s'))
    logger = logging.getLogger('bench')
    logger.propagate = False
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    for i in xrange(rounds):
        logger.debug('not shown %d', i)
        logger.info('shown %d of %s', i, 'many')
    return len(out.getvalue())
