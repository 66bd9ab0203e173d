mod raster {
    pub struct Bitmap {
        pub width: u32,
        pub height: u32,
    }

    impl Bitmap {
        pub fn area(&self) -> u32 {
            self.width * self.height
        }
    }
}

pub type Frame = raster::Bitmap;
