const _: () = assert!(std::mem::offset_of!(case::Point, x) == 0);
