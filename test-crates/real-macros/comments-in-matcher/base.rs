#[macro_export]
macro_rules! convoy {
    (lead {
        // One `_` for each ship, isn't it; "nobody" counts twice.
        $($lead:expr),*
    } $($ship:expr),*) => { [$($lead,)* $($ship),*] };
}
