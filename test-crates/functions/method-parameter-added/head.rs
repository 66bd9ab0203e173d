pub struct Canvas {
    pub points: Vec<(u32, u32)>,
}

impl Canvas {
    pub fn draw(&mut self, x: u32, y: u32, ink: char) {
        if ink != ' ' {
            self.points.push((x, y));
        }
    }
}
