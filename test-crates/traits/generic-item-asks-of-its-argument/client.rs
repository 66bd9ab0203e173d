use case::Lending;
pub fn size<L: Lending, T>() -> usize { std::mem::size_of::<L::Item<'static, T>>() }
