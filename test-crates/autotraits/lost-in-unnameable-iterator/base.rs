mod iter {
    pub struct Words {
        pub(super) left: std::vec::IntoIter<String>,
    }

    impl Iterator for Words {
        type Item = String;

        fn next(&mut self) -> Option<String> {
            self.left.next()
        }
    }
}

pub fn words(text: &str) -> iter::Words {
    iter::Words { left: vec![text.to_owned()].into_iter() }
}
