from other import state
import other
state.append(2)
state_seen = (state, other.state is state)
