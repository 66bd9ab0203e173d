pub use std::collections::BTreeMap as Map;
