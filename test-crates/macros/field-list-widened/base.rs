#[macro_export]
macro_rules! record { ($(#[$m:meta])* $v:vis struct $n:ident { $($f:ident : $t:ty),* $(,)? }) => { $(#[$m])* $v struct $n { $(pub $f: $t),* } }; }
