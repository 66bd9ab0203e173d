use std::collections::BTreeMap;

pub struct Atlas {
    pub cities: BTreeMap<String, (f64, f64)>,
}
