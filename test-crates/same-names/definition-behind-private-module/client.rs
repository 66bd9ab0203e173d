use case::{Parcel, weigh};

pub fn total(parcels: &[Parcel]) -> u32 {
    let pointer: fn(&Parcel) -> u32 = weigh;
    let Parcel { weight } = Parcel { weight: 3 };
    weight + parcels.iter().map(case::weigh).sum::<u32>() + pointer(&case::Parcel { weight })
}

pub trait Label {}
impl Label for case::Parcel {}
