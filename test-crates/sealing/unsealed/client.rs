use case::Tone;

pub fn play<T: Tone>(tone: T) -> u32 {
    tone.pitch() + 1u8.pitch()
}
