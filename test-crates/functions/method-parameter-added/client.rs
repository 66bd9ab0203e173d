pub fn dot(canvas: &mut case::Canvas) {
    canvas.draw(1, 1);
}
