pub const EVEN: case::Callback = |number| number % 2 == 0;
