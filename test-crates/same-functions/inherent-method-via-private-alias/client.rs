use case::Wheel;

pub fn load(wheels: &[Wheel<u8>]) -> u8 {
    let pointer: fn(&Wheel<u8>) -> u8 = Wheel::weight;
    wheels.iter().map(Wheel::weight).sum::<u8>() + pointer(&Wheel { spokes: vec![1] })
}
