# continue in a finally block.
for x in y:
    try:
        pass
    finally:
        continue
