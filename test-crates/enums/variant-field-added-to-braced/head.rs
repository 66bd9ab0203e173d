pub enum Message {
    Move { x: i32, y: i32, z: i32 },
}
