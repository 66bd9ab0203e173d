#[macro_export]
macro_rules! crew {
    ($($sailor:expr),* $(,)*) => { [$($sailor),*] };
}
