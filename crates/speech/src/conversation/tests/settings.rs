//! The settings of the server, which change from one sentence to the next.

use std::path::Path;

use super::*;

#[test]
fn a_recording_is_played_until_it_is_to_be_louder() {
    let clip = Path::new("/clips/it/<1>.wav");
    let recorded = Sentence::new(1, "it", "Uno & due.").unwrap().with_clip(clip);
    let mut talk = Talk::greeted();
    let plain = Sentence::new(2, "it", "Tre.").unwrap();
    talk.request(Request::Speak(vec![recorded.clone(), plain], 0));
    talk.serve();
    let markup = "<speak><audio src=\"/clips/it/&lt;1&gt;.wav\">Uno &amp; due.</audio></speak>";
    let told = std::mem::take(&mut talk.told);
    assert_eq!(told[told.len() - 4..], ["SET self SSML_MODE on", "SPEAK", markup, "."]);
    talk.mark("701 BEGIN");
    talk.mark("702 END");
    talk.serve();
    talk.told(&["SET self SSML_MODE off", "SPEAK", "Tre.", "."]);
    talk.mark("702 END");
    let louder = Levels { volume: Levels::default().volume.up(), ..Levels::default() };
    talk.request(Request::Levels(louder));
    talk.request(Request::Speak(vec![recorded], 0));
    talk.serve();
    talk.told(&["SET self VOLUME 80", "SPEAK", "Uno & due.", "."]);
}

#[test]
fn a_setting_is_known_before_it_is_answered() {
    let mut talk = Talk::greeted();
    talk.speak(&["Uno."]);
    talk.serve();
    talk.request(Request::Stop);
    talk.serve();
    talk.told.clear();
    let arabic = Sentence::new(7, "ar", "\u{646}\u{639}\u{645}").unwrap();
    talk.request(Request::Speak(vec![arabic], 0));
    let sent = talk.conversation.take_bytes();
    assert_eq!(sent, "SET self LANGUAGE ar\r\n");
    talk.request(Request::Stop);
    talk.speak(&["Uno."]);
    talk.hear("201 OK LANGUAGE SET\r\n");
    talk.serve();
    talk.told(&["CANCEL self", "SET self LANGUAGE it", "SPEAK", "Uno.", "."]);
}
