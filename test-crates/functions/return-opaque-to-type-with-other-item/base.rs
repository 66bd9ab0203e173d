pub fn ids() -> impl Iterator<Item = u32> { vec![1u32].into_iter() }
