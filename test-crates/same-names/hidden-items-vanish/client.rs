use case::Engine;

pub fn go(engine: &Engine) {
    let start: fn(&Engine) = Engine::start;
    start(engine);
    case::Engine.start();
}
