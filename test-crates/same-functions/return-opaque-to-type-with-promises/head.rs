pub fn ids() -> std::vec::IntoIter<u32> { vec![1u32].into_iter() }
