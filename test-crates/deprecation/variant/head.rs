pub enum Protocol {
    Ssh,
    #[deprecated]
    Telnet,
}
