pub const AGENT: &str = "crawler/2";
