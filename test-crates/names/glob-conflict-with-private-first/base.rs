mod video {
    pub struct Frame {
        pub width: u32,
    }
}

mod audio {
    #[allow(dead_code)]
    pub struct Frame;
}

pub use self::video::*;

#[allow(unused_imports)]
use self::audio::*;
