use case::{Format, Gif, Png};
pub fn client() -> String {
    case::describe(&Png) + &Gif.loud() + Gif.name()
}
pub struct Held<F: Format>(pub F);
