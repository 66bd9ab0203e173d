pub static BOARD: [[u8; 10]; 8] = [[0; 10]; 8];
