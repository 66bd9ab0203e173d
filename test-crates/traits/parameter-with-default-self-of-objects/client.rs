pub fn ask(it: &dyn case::Same) -> bool { it.same() }
