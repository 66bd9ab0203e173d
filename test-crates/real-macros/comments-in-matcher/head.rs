#[macro_export]
macro_rules! convoy {
    (lead { $($lead:expr),* }
        // Everything that follows the lead.
        /* ships, that is */ $($ship:expr),*) => { [$($lead,)* $($ship),*] };
}
