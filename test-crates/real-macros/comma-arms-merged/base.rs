#[macro_export]
macro_rules! stock {
    ($($item:expr => $count:expr,)+) => { $crate::stock!($($item => $count),+) };
    ($($item:expr => $count:expr),*) => { vec![$(($item, $count)),*] };
}
