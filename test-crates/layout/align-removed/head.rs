pub struct Line(pub [u8; 64]);
