pub fn go(it: &mut dyn case::Step) -> bool { it.step() }
