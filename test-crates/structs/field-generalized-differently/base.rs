pub struct Sample<T = u8>(pub T, pub u8);
