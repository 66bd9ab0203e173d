pub const AGENT: &str = "crawler/1";
