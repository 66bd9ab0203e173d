pub fn f(it: case::Mode) -> bool { match it { case::Mode::Fast => true, _ => false } }
