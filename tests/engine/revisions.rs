//! Which base is chosen, and what is said when none can be.
