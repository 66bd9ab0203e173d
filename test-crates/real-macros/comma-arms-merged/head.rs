#[macro_export]
macro_rules! stock {
    () => { vec![] };
    ($($item:expr => $count:expr),+ $(,)?) => { vec![$(($item, $count)),+] };
}
