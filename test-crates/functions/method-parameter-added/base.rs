pub struct Canvas {
    pub points: Vec<(u32, u32)>,
}

impl Canvas {
    pub fn draw(&mut self, x: u32, y: u32) {
        self.points.push((x, y));
    }
}
