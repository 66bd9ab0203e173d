mod scales {
    pub struct Parcel {
        pub weight: u32,
    }

    pub fn weigh(parcel: &Parcel) -> u32 {
        parcel.weight
    }
}

pub use scales::{Parcel, weigh};
