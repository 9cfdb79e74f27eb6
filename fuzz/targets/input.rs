//! Fuzzes terminal input: bytes are decoded, passed to the kiosk, and its screen is written.
//!
//! The first byte picks the language. 0xff and a byte after it is time that passes, in hundredths
//! of a second; 0xff 0xff is the byte itself.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use sabar_fuzz::{Kiosk, built_in};
use sabar_term::dialect::Dialect;
use sabar_term::input::{Decoder, Input, KeyCode};

fuzz_target!(|data: &[u8]| {
    let Some((&first, data)) = data.split_first() else { return };
    let mut kiosk = Kiosk::new(built_in(), first.into(), Dialect::Base);
    let mut decoder = Decoder::new();
    let mut now = Duration::ZERO;
    let mut bytes = data.iter().copied();
    let mut chunk = Vec::new();
    let mut inputs = Vec::new();
    loop {
        let byte = bytes.next();
        match byte {
            Some(0xff) => match bytes.next() {
                Some(0xff) | None => chunk.push(0xff),
                Some(hundredths) => {
                    turn(&mut decoder, &mut chunk, now, &mut inputs, &mut kiosk);
                    now += Duration::from_millis(10) * u32::from(hundredths);
                    decoder.tick(now, &mut inputs);
                }
            },
            Some(byte) => chunk.push(byte),
            None => break,
        }
    }
    turn(&mut decoder, &mut chunk, now, &mut inputs, &mut kiosk);
    // A key that is pressed after a pause is always heard, whatever came before.
    now += Duration::from_millis(600);
    decoder.tick(now, &mut inputs);
    inputs.clear();
    decoder.feed(b"\r", now, &mut inputs);
    assert_eq!(inputs, [Input::Key(KeyCode::Enter.into())]);
    assert_eq!(decoder.deadline(), None);
    kiosk.is_left_alone();
    kiosk.draw();
});

fn turn(
    decoder: &mut Decoder,
    chunk: &mut Vec<u8>,
    now: Duration,
    inputs: &mut Vec<Input>,
    kiosk: &mut Kiosk,
) {
    inputs.clear();
    decoder.feed(chunk, now, inputs);
    // Nothing makes more keys than bytes, but what a lone Esc or Alt+[ left behind.
    assert!(inputs.len() <= chunk.len() + 2, "{} bytes, {inputs:?}", chunk.len());
    for input in inputs.drain(..) {
        kiosk.happens(&input);
    }
    kiosk.draw();
    chunk.clear();
}
