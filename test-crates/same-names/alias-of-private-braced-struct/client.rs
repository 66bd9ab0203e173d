use case::Frame;

pub trait Paint {
    fn paint(&self) -> u32;
}

impl Paint for Frame {
    fn paint(&self) -> u32 {
        Frame::area(self)
    }
}

pub fn crop(frame: Frame) -> Frame {
    let Frame { width, height } = frame;
    let area: fn(&Frame) -> u32 = case::Frame::area;
    let half = Frame { width: width / 2, height };
    Frame { width: area(&half), ..half }
}
