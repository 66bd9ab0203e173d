pub enum Weather {
    Sun,
    Rain,
    Hail,
}
