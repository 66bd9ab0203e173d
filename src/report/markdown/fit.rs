//! As much of a document as fits, by whole items.

/// A part of the document under a heading. Without items it is left out.
pub(super) struct Section {
    pub heading: &'static str,
    /// What stands before the items: a sentence, the head of a table.
    pub lead: String,
    pub items: Vec<String>,
    /// What is kept before other things when not all fits: 0 first.
    pub rank: u8,
}

/// The opening, the sections and the closing, in at most `limit` bytes and so in no more
/// characters. What does not fit is left out by whole items, and that is said.
pub(super) fn fit(opening: &str, sections: &[Section], closing: &str, limit: usize) -> String {
    let sections: Vec<&Section> = sections.iter().filter(|it| !it.items.is_empty()).collect();
    let frame = |it: &&Section| lead(it).len() + left_out(it.items.len()).len();
    let frames: usize = sections.iter().map(frame).sum();
    let room = limit.saturating_sub(opening.len() + frames + closing.len());
    let kept = kept(&sections, room);
    let part = |(section, kept): (&&Section, &Vec<bool>)| {
        let items = section.items.iter().zip(kept).filter(|(_, kept)| **kept);
        let items: Vec<&str> = items.map(|(item, _)| item.as_str()).collect();
        lead(section) + &items.concat() + &left_out(section.items.len() - items.len())
    };
    let parts: String = sections.iter().zip(&kept).map(part).collect();
    format!("{opening}{parts}{closing}")
}

/// Which items are kept in so many bytes: by rank, and first no more of a section than half of the
/// room, so that what matters most does not crowd out all the rest.
fn kept(sections: &[&Section], mut room: usize) -> Vec<Vec<bool>> {
    let mut kept: Vec<Vec<bool>> = sections.iter().map(|it| vec![false; it.items.len()]).collect();
    let mut order: Vec<usize> = (0..sections.len()).collect();
    order.sort_by_key(|index| sections[*index].rank);
    for share in [2, 1] {
        for index in &order {
            let mut left = room / share;
            for (item, kept) in sections[*index].items.iter().zip(&mut kept[*index]) {
                if !*kept && item.len() <= left {
                    *kept = true;
                    left -= item.len();
                    room -= item.len();
                }
            }
        }
    }
    kept
}

fn lead(section: &Section) -> String {
    format!("\n## {}\n\n{}", section.heading, section.lead)
}

/// Nothing, if nothing was.
fn left_out(number: usize) -> String {
    match number {
        0 => String::new(),
        _ => format!("\n{number} more left out to keep this short; `--format json` tells all.\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(heading: &'static str, items: usize, rank: u8) -> Section {
        let item = |index| format!("- {heading} {index:03}\n");
        Section { heading, lead: String::new(), items: (0..items).map(item).collect(), rank }
    }

    #[test]
    fn all_of_it_where_it_fits() {
        let text = fit("# top\n", &[section("one", 2, 0), section("none", 0, 0)], "\nend\n", 1000);
        assert_eq!(text, "# top\n\n## one\n\n- one 000\n- one 001\n\nend\n");
    }

    #[test]
    fn no_section_crowds_out_the_others() {
        let sections = [section("first", 1000, 0), section("second", 1000, 1)];
        let text = fit("# top\n", &sections, "\nend\n", 4000);
        let [first, second] = ["- first", "- second"].map(|it| text.matches(it).count());
        assert!(text.len() <= 4000 && text.len() > 3900, "{}", text.len());
        assert!(first > second && second > 30, "{first} and {second}");
        assert!(text.contains("- first 000\n") && text.contains("- second 000\n"));
    }

    #[test]
    fn whole_items_by_rank_where_it_does_not() {
        let sections = [section("late", 100, 1), section("early", 20, 0)];
        let text = fit("# top\n", &sections, "\nend\n", 700);
        assert!(text.len() <= 700 && text.len() > 630, "{}", text.len());
        assert!(text.contains("- early 019\n") && !text.contains("- late 099\n"));
        let late = text.matches("- late").count();
        assert!(text.contains(&format!("\n{} more left out", 100 - late)) && late > 0);
        assert!(text.ends_with("\nend\n"));
    }
}
