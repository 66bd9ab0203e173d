pub fn twice(number: u8) -> u8 {
    number + number
}
