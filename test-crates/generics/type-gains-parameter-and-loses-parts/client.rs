pub fn go(it: &case::Failure) -> bool { it.code == 1 && it.event.is_key() }
