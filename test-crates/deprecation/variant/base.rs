pub enum Protocol {
    Ssh,
    Telnet,
}
