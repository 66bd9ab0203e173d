use case::Dial;

pub fn spin(steps: Option<u8>) -> u8 {
    Dial.turn(None) + Dial.turn(Some(3)) + Dial.turn(steps) + Dial::turn(&Dial, steps)
}
