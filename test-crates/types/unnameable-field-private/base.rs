mod parts {
    pub struct Point {
        pub x: i32,
        pub(super) _seal: (),
    }
}

pub fn origin() -> parts::Point {
    parts::Point { x: 0, _seal: () }
}
