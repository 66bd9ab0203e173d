pub fn start<P: case::Player>(player: &mut P) {
    player.play("anthem");
}
