use case::Cell64;

pub fn read(cells: &mut [Cell64]) -> u64 {
    let low: fn(&Cell64) -> u32 = Cell64::low;
    cells[0] = Cell64 { word: 1 };
    cells[0].word = u64::from(low(&cells[0]));
    unsafe {
        let Cell64 { word } = Cell64 { word: 3 };
        cells[0].word + word
    }
}
