pub struct Mine; impl case::Decode for Mine { type Out = u8; fn decode(&self) -> u8 { 1 } }
