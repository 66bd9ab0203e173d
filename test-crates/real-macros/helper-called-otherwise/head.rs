#[doc(hidden)]
pub mod internal {
    pub fn select(handles: &mut [u8], biased: bool) -> usize {
        if biased { 0 } else { handles.len() }
    }
}

#[macro_export]
macro_rules! select {
    ($($handle:expr),+) => {
        $crate::internal::select(&mut [$($handle),+], false)
    };
}
