#[macro_export]
macro_rules! record { ($(#[$m:meta])* $v:vis struct $n:ident { $($fv:vis $f:ident : $t:ty $(= $d:expr)?),* $(,)? }) => { $(#[$m])* $v struct $n { $(pub $f: $t),* } }; }
