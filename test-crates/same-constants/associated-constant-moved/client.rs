use case::Rgb;

pub const PALETTE: [Rgb; 2] = [Rgb::BLACK, <Rgb>::WHITE];
pub static SHARED: &Rgb = &Rgb::WHITE;
pub fn flat(colors: &[Rgb]) -> Vec<[u8; 3]> {
    let all: fn(&Rgb) -> [u8; Rgb::CHANNELS] = Rgb::all;
    let Rgb(red, ..) = Rgb::BLACK;
    colors.iter().map(all).chain([[red; 3]]).collect()
}
