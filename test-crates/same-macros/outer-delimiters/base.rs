#[macro_export]
macro_rules! trap_max {
    ($one:expr) => { $one };
    ($one:expr, $($rest:expr),+) => {{
        let rest = $crate::trap_max!($($rest),+);
        if $one > rest { $one } else { rest }
    }};
}
