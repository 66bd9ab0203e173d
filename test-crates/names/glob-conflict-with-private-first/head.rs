mod video {
    pub struct Frame {
        pub width: u32,
    }
}

mod audio {
    #[allow(dead_code)]
    pub struct Frame;
}

#[allow(unused_imports)]
use self::audio::*;

pub use self::video::*;
