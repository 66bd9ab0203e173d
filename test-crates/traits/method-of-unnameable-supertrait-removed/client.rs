pub fn depth(widget: &dyn case::Widget) -> u32 {
    widget.depth()
}
