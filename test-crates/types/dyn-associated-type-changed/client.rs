pub fn first(feed: case::Feed<'_>) -> Option<String> {
    feed.lines.next()
}
