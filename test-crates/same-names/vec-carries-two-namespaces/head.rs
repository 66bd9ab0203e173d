pub mod export {
    mod inner {
        pub use std::{format, vec};
    }
    pub use self::inner::*;
}
