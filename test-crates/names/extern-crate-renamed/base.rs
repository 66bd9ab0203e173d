pub extern crate alloc as heap;
