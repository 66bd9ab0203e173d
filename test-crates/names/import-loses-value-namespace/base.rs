pub mod engine {
    pub mod render {
        pub const WIDTH: u32 = 80;
    }

    pub fn render() -> u32 {
        render::WIDTH
    }
}

pub use self::engine::render;
