case::record! { #[derive(Debug)] pub struct P { x: u8, y: Vec<u8>, } }
case::record!(
    struct Q {}
);
pub fn go() -> P {
    let _ = Q {};
    P { x: 1, y: vec![] }
}
