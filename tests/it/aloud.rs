//! Reading aloud: what is said, what is marked, and that nobody has to wait for a voice.

mod clips;
mod dispatcher;
#[path = "../../crates/speech/tests/it/oracle.rs"]
mod oracle;
mod program;
#[path = "../../crates/speech/tests/it/real_server.rs"]
#[expect(dead_code, reason = "two test programs share it, and each uses some")]
mod real_server;

use sabar::draw::theme::Role;
use sabar::model::action::Action;
use sabar::model::{Aloud, Overlay, Screen, Step, VoiceNews, VoiceRequest};
use sabar::screen::aloud::{is_offered, utterances};
use sabar_authoring::cross_check;
use sabar_content::Files;
use sabar_content::diagnostic::Severity;
use sabar_content::l10n::message_id;

use super::kiosk::{Kiosk, Showing, everything, theme};

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

const SUMMARY: Screen = Screen::Step(Step::Summary, 0);

impl Kiosk {
    /// The kiosk has a voice.
    pub fn with_voice(mut self) -> Self {
        self.settings.voice = Some("/nobody".into());
        self.lay_out();
        self
    }

    /// A kiosk with a voice on the first page of the first treatment.
    fn reading(tag: &str) -> Self {
        let page = Showing { treatment: 0, screen: SUMMARY, overlay: None };
        Self::start(tag).with_voice().show(page)
    }

    /// The voice begins with a sentence.
    fn hears(mut self, sentence: usize) -> Self {
        self.act(Action::VoiceTold(VoiceNews::Begun(sentence)));
        self
    }

    fn label(&self, id: &str) -> String {
        let phrase = self.scene().phrase(id);
        sabar_text::single_line(&phrase.text, phrase.direction).to_visual_string()
    }
}

/// A text without spaces, vowel marks and isolates.
fn letters(text: &str) -> String {
    let plain = sabar_speech::strip_marks(&sabar_speech::spoken(text));
    plain.chars().filter(|c| c.is_alphabetic()).collect()
}

#[test]
fn without_a_voice_nothing_is_offered() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag);
        for showing in everything(&kiosk.library) {
            let kiosk = kiosk.clone().show(showing).press("r");
            assert_eq!(kiosk.asked, [], "{showing:?}");
            assert!(!kiosk.text().contains(&kiosk.label(message_id::ALOUD_READ)), "{showing:?}");
        }
    }
}

#[test]
fn every_page_and_overlay_for_patients_has_the_button() {
    for (columns, rows) in [(40, 12), (56, 16), (80, 24), (120, 40)] {
        for tag in LANGUAGES {
            let kiosk = Kiosk::reading(tag).sized(columns, rows);
            for showing in everything(&kiosk.library) {
                let kiosk = kiosk.clone().show(showing);
                let label = kiosk.label(message_id::ALOUD_READ);
                let is_offered = is_offered(&kiosk.scene(), &kiosk.model);
                assert_eq!(
                    kiosk.text().contains(&label),
                    is_offered,
                    "{tag} {columns}×{rows} {showing:?}\n{}",
                    kiosk.text()
                );
            }
        }
    }
}

#[test]
fn all_text_on_the_screen_is_said_and_nothing_else() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::reading(tag).visited();
        for showing in everything(&kiosk.library) {
            let kiosk = kiosk.clone().show(showing);
            if !is_offered(&kiosk.scene(), &kiosk.model) {
                continue;
            }
            let said = utterances(&kiosk.scene(), &kiosk.model);
            assert!(!said.is_empty(), "{tag} {showing:?}");
            for one in &said {
                // The same words: figures and ranges alone are said in another form.
                let (shown, spoken) = (one.shown.get(one.part.clone()).unwrap(), &one.said);
                let is_same = letters(spoken).contains(&letters(shown));
                let has_figure = shown.chars().any(char::is_numeric);
                let is_respelled = tag == "ar";
                assert!(is_same || has_figure || is_respelled, "{shown:?} is said as {spoken:?}");
            }
        }
    }
}

#[test]
fn a_key_reads_and_the_same_key_stops() {
    let kiosk = Kiosk::reading("it").press("r");
    assert_eq!(kiosk.asked, [VoiceRequest::Read(0)]);
    let kiosk = kiosk.hears(0);
    assert!(kiosk.says(message_id::ALOUD_STOP));
    let kiosk = kiosk.press("r");
    assert_eq!(kiosk.asked, [VoiceRequest::Read(0), VoiceRequest::Stop]);
    assert_eq!(kiosk.model.aloud, Aloud::Silent);
}

#[test]
fn reading_begins_at_the_focus() {
    let kiosk = Kiosk::reading("it").press("down down down");
    let statement = kiosk.stage.front().targets[kiosk.model.place().focus];
    let kiosk = kiosk.press("r");
    let [VoiceRequest::Read(first)] = kiosk.asked[..] else { panic!("{:?}", kiosk.asked) };
    let block = utterances(&kiosk.scene(), &kiosk.model)[first].block;
    assert!(first > 0);
    assert!(kiosk.stage.front().tops[block] <= statement.rect.y);
}

#[test]
fn signs_that_every_pad_has_repeat_and_change_the_voice() {
    let kiosk = Kiosk::reading("id").press("r").hears(2).press("* + - /");
    let asked = [
        VoiceRequest::Read(0),
        VoiceRequest::Repeat,
        VoiceRequest::Louder,
        VoiceRequest::Slower,
        VoiceRequest::Stop,
    ];
    assert_eq!(kiosk.asked, asked);
    // Without a voice that reads they do what they always do.
    assert_eq!(kiosk.press("*").model.overlay, Some(Overlay::Languages));
}

#[test]
fn on_a_number_pad_the_help_reads_the_page() {
    let kiosk = Kiosk::reading("it").press("0 5");
    assert_eq!(kiosk.model.overlay, None);
    assert_eq!(kiosk.asked, [VoiceRequest::Read(0)]);
}

#[test]
fn any_other_key_stops_and_does_its_own_work() {
    let kiosk = Kiosk::reading("it").press("r").hears(0);
    for (key, overlay) in
        [("e", Some(Overlay::Emergency)), ("l", Some(Overlay::Languages)), ("down", None)]
    {
        let focus = kiosk.model.place().focus;
        let kiosk = kiosk.clone().press(key);
        assert_eq!(kiosk.asked.last(), Some(&VoiceRequest::Stop), "{key}");
        assert_eq!(kiosk.model.overlay, overlay);
        assert_eq!(kiosk.model.aloud, Aloud::Silent);
        assert!(overlay.is_some() || kiosk.model.place().focus > focus);
    }
}

#[test]
fn it_stops_with_the_page_the_language_and_the_visit() {
    let kiosk = Kiosk::reading("it").press("r").hears(0);
    let actions = [
        Action::NextPage,
        Action::Speak(0),
        Action::Privacy,
        Action::OpenStaff,
        Action::Finish(sabar::model::action::Farewell::Left),
    ];
    for action in actions {
        let mut kiosk = kiosk.clone();
        kiosk.act(action);
        assert_eq!(kiosk.model.aloud, Aloud::Silent, "{action:?}");
        // News of what was stopped are about nothing.
        kiosk.act(Action::VoiceTold(VoiceNews::Begun(1)));
        assert_eq!(kiosk.model.aloud, Aloud::Silent, "{action:?}");
    }
}

#[test]
fn time_resizing_and_scrolling_do_not_stop_it() {
    let mut kiosk = Kiosk::reading("it").press("r").hears(0);
    kiosk.act(Action::Resized(120, 40));
    kiosk.act(Action::Elapsed(std::time::Duration::from_secs(20)));
    let kiosk = kiosk.swipe(&[(40, 20), (40, 12)]);
    assert_eq!(kiosk.model.aloud, Aloud::Speaking(0));
}

#[test]
fn who_listens_is_not_asked_whether_somebody_is_there() {
    let mut kiosk = Kiosk::reading("it").press("r");
    for minute in 1..20 {
        kiosk.act(Action::Elapsed(std::time::Duration::from_secs(60 * minute)));
        assert_eq!(kiosk.model.overlay, None);
        kiosk = kiosk.hears(usize::try_from(minute).unwrap());
    }
    kiosk.act(Action::Elapsed(std::time::Duration::from_secs(60 * 40)));
    assert!(kiosk.model.overlay.is_some() || kiosk.model.screen == Screen::Rest);
}

#[test]
fn the_sentence_is_marked_and_scrolled_into_view() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::reading(tag).press("r");
        let said = utterances(&kiosk.scene(), &kiosk.model);
        for (sentence, one) in said.iter().enumerate() {
            let kiosk = kiosk.clone().hears(sentence);
            // A mark on a title is bold, too.
            let ground = theme().style(Role::Spoken).bg;
            let cells = kiosk.screen().content;
            let marked = cells.iter().filter(|cell| Some(cell.bg) == ground).count();
            assert!(marked > 0, "{tag}: {one:?} is not marked:\n{}", kiosk.text());
        }
    }
}

/// Without colors too, and nothing of a text is covered.
#[test]
fn each_sentence_has_a_sign_in_the_blank_before_it() {
    for (tag, size) in
        LANGUAGES.iter().flat_map(|tag| [(120, 40), (80, 24), (56, 16)].map(|it| (tag, it)))
    {
        let kiosk = Kiosk::reading(tag).sized(size.0, size.1).press("r");
        for sentence in 0..utterances(&kiosk.scene(), &kiosk.model).len() {
            let mut kiosk = kiosk.clone().hears(sentence);
            let marked = kiosk.screen();
            kiosk.model.aloud = Aloud::Asked;
            let unmarked = kiosk.screen();
            let pairs = unmarked.content().iter().zip(marked.content());
            let changed = pairs.filter(|(one, other)| one.symbol() != other.symbol());
            let changed: Vec<_> =
                changed.map(|(one, other)| (one.symbol(), other.symbol())).collect();
            assert!(!changed.is_empty(), "{tag} {size:?} {sentence}:\n{}", kiosk.text());
            let is_sign = |it: &(&str, &str)| *it == (" ", "┃");
            assert!(changed.iter().all(is_sign), "{changed:?}:\n{}", kiosk.text());
        }
    }
}

#[test]
fn nothing_is_marked_where_no_text_is_drawn() {
    let ground = theme().style(Role::Spoken).bg;
    for (columns, rows) in [(40, 12), (56, 16), (80, 24)] {
        let kiosk = Kiosk::reading("it").sized(columns, rows).press("r");
        for sentence in 0..utterances(&kiosk.scene(), &kiosk.model).len() {
            let kiosk = kiosk.clone().hears(sentence);
            for distance in 0..rows / 2 {
                // A statement of the label that the end of the window would cut is not drawn.
                let kiosk = kiosk.clone().swipe(&[(20, 3), (20, 3 + distance)]);
                let screen = kiosk.screen();
                for row in screen.content.chunks(columns.into()) {
                    let mut marked = row.iter().filter(|cell| Some(cell.bg) == ground).peekable();
                    let is_blank = marked.peek().is_some() && marked.all(|it| it.symbol() == " ");
                    assert!(!is_blank, "{columns}×{rows} {sentence}:\n{}", kiosk.text());
                }
            }
        }
    }
}

#[test]
fn a_marked_sentence_looks_as_reviewed() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::reading(tag).press("r");
        kiosk.hears(5).shows(&format!("aloud_{tag}"));
    }
}

#[test]
fn without_an_answer_the_button_says_so() {
    for (columns, rows) in [(56, 16), (80, 24)] {
        for tag in LANGUAGES {
            let mut kiosk = Kiosk::reading(tag).sized(columns, rows).press("r");
            kiosk.act(Action::VoiceTold(VoiceNews::Unavailable));
            assert!(kiosk.says(message_id::ALOUD_UNAVAILABLE), "{tag}\n{}", kiosk.text());
            // The next wish tries again.
            kiosk = kiosk.press("r");
            assert_eq!(kiosk.model.aloud, Aloud::Asked);
        }
    }
}

#[test]
fn a_spoken_form_has_the_words_of_its_message() {
    let mut files = Files::built_in();
    let path = "spoken/ar/ui.ftl";
    let before = files.text(path).unwrap().to_owned();
    let line = before.lines().position(|line| line.starts_with("aloud-stop = ")).unwrap();
    let changed = before.replace("aloud-stop = ", "aloud-stop = هيا ");
    files.insert(path, changed.clone());
    let told = cross_check::check(&files).to_string();
    let place = format!("{path}:{}", line + 1);
    assert!(told.contains(&place) && told.contains("“هيا"), "{told}");
    // A reason makes it another form on purpose.
    let reason = changed.replace("aloud-stop = ", "# Differs: to try it\naloud-stop = ");
    files.insert(path, reason);
    assert!(!cross_check::check(&files).to_string().contains(path));
    // The folder of a clinic with another message: the form is not used, and that is a warning.
    let mut files = Files::built_in();
    let home = "locales/ar/ui.ftl";
    let messages = files.text(home).unwrap().replace("aloud-stop = ", "aloud-stop = هيا ");
    files.insert(home, messages);
    let told = cross_check::check(&files);
    assert_eq!(told.count(Severity::Error), 0, "{told}");
    assert!(told.to_string().contains("it is not used"), "{told}");
}

#[test]
fn a_spoken_day_or_month_has_the_letters_of_its_name() {
    let mut files = Files::built_in();
    let path = "spoken/ar/dates.ftl";
    let before = files.text(path).unwrap().to_owned();
    assert!(!cross_check::check(&files).to_string().contains(path));
    for (from, to, why) in [
        ("monday = ", "monday = هيا ", "“هيا"),
        ("monday = ", "lundi = ", "there is no message `lundi` in the names of CLDR"),
    ] {
        files.insert(path, before.replace(from, to));
        let told = cross_check::check(&files).to_string();
        assert!(told.contains(path) && told.contains(why), "{told}");
    }
}

#[test]
fn what_is_said_of_a_date_in_arabic_has_vowels_and_joins_its_preposition() {
    let arguments = ["say", "classic", "--lang", "ar", "--date", "2026-12-20"];
    let output = super::program::script(&arguments);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("الْأَحَد") && said.contains("دِيسَمْبِر"), "{said}");
    assert!(!said.contains("الأحد") && !said.contains("ديسمبر"), "{said}");
    assert!(said.contains("عَنِ الْبُوتُوكْسِ"), "{said}");
    assert!(!said.contains("مِنْ الْ") && !said.contains("عَنْ الْ"), "{said}");
}
