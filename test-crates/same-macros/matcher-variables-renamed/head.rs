#[macro_export]
macro_rules! trap_pairs {
    (
        $( $name:ident   =>   $what:expr ),*  ;
        $end:literal
    ) => {{
        let pairs = [$((stringify!($name), $what),)* ("last", $end)];
        pairs
    }};
}
