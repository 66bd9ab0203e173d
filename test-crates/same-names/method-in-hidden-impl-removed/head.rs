pub struct Doc { pub id: u8 }
