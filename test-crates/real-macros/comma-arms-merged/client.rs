pub fn shelves() -> [Vec<(&'static str, u32)>; 5] {
    use case::stock;
    [
        stock!(),
        stock!("nail" => 3),
        stock! { "nail" => 3, },
        stock!["nail" => 3, "screw" => 4],
        stock!("nail" => 3, "screw" => 4,),
    ]
}
