pub fn ids() -> impl Iterator<Item = u32> + Clone { vec![1u32].into_iter() }
