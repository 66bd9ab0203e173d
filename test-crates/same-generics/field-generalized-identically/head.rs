pub struct Level<T = u8>(pub T);
