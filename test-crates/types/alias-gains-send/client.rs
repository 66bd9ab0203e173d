pub fn go(it: std::rc::Rc<u8>) -> case::Route { case::Route::new(Box::new(move |_| drop(it.clone()))) }
