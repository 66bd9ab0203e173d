pub fn ids() -> std::vec::IntoIter<u64> { vec![1u64].into_iter() }
