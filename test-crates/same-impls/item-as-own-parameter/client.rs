pub fn go() -> u32 { case::Tap::new([1u32, 2].into_iter(), |x: &u32| drop(*x)).sum() }
pub fn g<I: Iterator>(i: I) -> Option<I::Item> { case::Tap::new(i, |_: &I::Item| ()).next() }
