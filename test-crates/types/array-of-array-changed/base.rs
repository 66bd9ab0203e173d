pub static BOARD: [[u8; 8]; 8] = [[0; 8]; 8];
