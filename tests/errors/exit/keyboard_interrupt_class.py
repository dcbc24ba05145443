# KeyboardInterrupt without a message.
raise KeyboardInterrupt
