//! Sentences that do not come to their end.

use super::*;

#[test]
fn a_stop_is_told_at_once_and_sent_at_once() {
    let mut talk = Talk::greeted();
    talk.speak(&["Uno.", "Due."]);
    talk.serve();
    talk.mark("701 BEGIN");
    talk.told.clear();
    talk.request(Request::Stop);
    assert_eq!(talk.events(), [Event::Begun(1), Event::Stopped(1)]);
    talk.serve();
    talk.told(&["CANCEL self"]);
    talk.mark("703 CANCELED");
    talk.request(Request::Stop);
    assert_eq!((talk.answer_once(), talk.events()), (false, vec![]));
}

#[test]
fn a_stop_at_any_moment_leaves_nothing_to_be_heard() {
    for n_answers in 0..6 {
        let mut talk = Talk::greeted();
        talk.speak(&["Uno."]);
        for _ in 0..n_answers {
            talk.answer_once();
        }
        talk.request(Request::Stop);
        talk.serve();
        assert_eq!(talk.told.pop().unwrap(), "CANCEL self", "{n_answers}");
        talk.mark("701 BEGIN");
        talk.mark("702 END");
        assert_eq!(talk.events(), [Event::Stopped(1)], "{n_answers}");
        assert_eq!(talk.conversation.deadline(), None);
    }
}

#[test]
fn a_sentence_that_somebody_else_cancels_is_the_last() {
    let mut talk = Talk::greeted();
    talk.speak(&["Uno.", "Due."]);
    talk.serve();
    talk.mark("703 CANCELED");
    talk.serve();
    assert_eq!(talk.events(), [Event::Canceled(1)]);
}

#[test]
fn a_stop_that_the_server_applies_to_the_next_sentence_does_not_silence_it() {
    for is_heard in [false, true] {
        let mut talk = Talk::greeted();
        talk.speak(&["Uno.", "Due."]);
        talk.serve();
        talk.mark("701 BEGIN");
        talk.request(Request::Repeat);
        talk.serve();
        if is_heard {
            talk.mark("701 BEGIN");
        }
        talk.told.clear();
        talk.mark("703 CANCELED");
        talk.serve();
        talk.told(&["SPEAK", "Uno.", "."]);
        talk.mark("701 BEGIN");
        // There was one stop: the second is by somebody else.
        talk.mark("703 CANCELED");
        let cut = [Event::Begun(1), Event::Stopped(1)];
        let events = [&cut[..], if is_heard { &cut } else { &[] }, &[Event::Begun(1)]].concat();
        assert_eq!(talk.events(), [&events[..], &[Event::Canceled(1)]].concat());
    }
}
