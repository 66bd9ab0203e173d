pub enum Weather {
    Sun,
    Rain,
}
