mod kinds {
    #[allow(non_camel_case_types)]
    pub struct circle {
        pub radius: f64,
    }
}

mod makers {
    pub fn circle(radius: f64) -> super::kinds::circle {
        super::kinds::circle { radius }
    }
}

pub use kinds::*;
pub use makers::*;
