//! Properties of the text engine that hold for any text.

use proptest::prelude::*;
use ratatui::buffer::CellWidth;

use sabar_text::{Direction, Line, is_spelling, layout, plain, prepare, single_line, visual_order};

/// Characters that mean something to some stage, and any others.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        4 => proptest::char::range('\u{620}', '\u{652}'),
        2 => proptest::sample::select(vec!['\u{644}', '\u{627}', '\u{622}', '\u{64e}', '\u{640}']),
        3 => proptest::char::range(' ', '~'),
        2 => proptest::char::range('\u{2066}', '\u{2069}'),
        1 => proptest::char::range('\u{200b}', '\u{202e}'),
        1 => proptest::sample::select(vec![
            '\n', '\r', '\t', '\u{b}', '\u{85}', '\u{2028}', '\u{ad}', '\u{a0}', '\u{300}',
            '\u{fe0f}', '\u{1f468}', '\u{1f3fd}', '\u{1f1e6}', '\u{1100}', '\u{1161}', '\u{915}',
            '\u{94d}', '\u{3000}', '\u{6f22}', '\u{ff9e}', '\u{17d8}', '\u{600}', '\u{70f}',
            '\u{605}', '\u{7f}', '\u{fdfa}', '\u{fedd}', '\u{e0001}',
        ]),
        1 => any::<char>(),
    ]
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(character(), 0..60).prop_map(String::from_iter)
}

fn base() -> impl Strategy<Value = Direction> {
    proptest::sample::select(vec![Direction::LeftToRight, Direction::RightToLeft])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn no_line_is_wider_than_asked(text in text(), base in base(), width in 0_u16..30) {
        let paragraph = layout(&text, base, width);
        for line in paragraph.lines() {
            let columns: u16 = line.cells().map(|cell| u16::from(cell.width)).sum();
            prop_assert_eq!(columns, line.width());
            prop_assert!(columns <= width);
        }
    }

    #[test]
    fn cells_are_as_wide_as_ratatui_says_and_hold_nothing_invisible(
        text in text(),
        base in base(),
    ) {
        for cell in single_line(&text, base).cells() {
            prop_assert_eq!(u16::from(cell.width), cell.symbol.cell_width());
            prop_assert!((1..=2).contains(&cell.width));
            prop_assert_eq!(plain(cell.symbol), cell.symbol);
        }
    }

    #[test]
    fn reordering_is_a_permutation(text in text(), base in base()) {
        let mut order = visual_order(&text, base);
        order.sort_unstable();
        order.dedup();
        prop_assert!(order.iter().all(|offset| text.is_char_boundary(*offset)));
        prop_assert_eq!(order.len(), visual_order(&text, base).len());
    }

    /// Cells do not overlap, and what no cell shows is invisible or a space at a line's end.
    #[test]
    fn cells_tile_the_text(text in text(), base in base(), width in 2_u16..30) {
        let mut shown: Vec<_> = layout(&text, base, width)
            .lines()
            .iter()
            .flat_map(|line| line.cells().map(|cell| cell.source).collect::<Vec<_>>())
            .collect();
        shown.sort_by_key(|source| source.start);
        let mut end = 0;
        for source in shown.into_iter().chain(std::iter::once(text.len()..text.len())) {
            prop_assert!(source.start >= end, "{:?} overlaps", source);
            let left_out = text.get(end..source.start).unwrap_or("not on a boundary");
            let is_unseen = |c: char| c.is_whitespace() || is_spelling(c);
            prop_assert!(plain(left_out).chars().all(is_unseen), "lost {:?}", left_out);
            end = source.end;
        }
    }

    #[test]
    fn no_word_is_split_at_the_width_of_the_widest(text in text(), base in base()) {
        let prepared = prepare(&text, base);
        let widest = prepared.widest_word();
        prop_assert!(widest <= 1 || !prepared.wrap(widest).splits_word());
        let narrow = prepared.wrap(1);
        prop_assert!(widest == 0 || narrow.lines().iter().any(|line| line.cells().count() > 0));
    }

    /// Laid-out text is in screen order already. Read as such, that is with every character
    /// forced to run from left to right, it is laid out as it is: nothing is left to reorder, to
    /// shape, to mirror or to drop. (The bar keeps spaces at the right edge from being trimmed.)
    #[test]
    fn layout_is_idempotent(text in text(), base in base()) {
        let once = single_line(&text, base).to_visual_string();
        let twice = again(&once).to_visual_string();
        prop_assert_eq!(twice, format!("{once}|"));
    }
}

fn again(screen: &str) -> Line {
    single_line(&format!("\u{202d}{screen}|\u{202c}"), Direction::LeftToRight)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20) })]

    #[test]
    fn long_text_of_any_kind_is_laid_out(
        text in proptest::collection::vec(character(), 9_000..10_000).prop_map(String::from_iter),
        base in base(),
        width in any::<u16>(),
    ) {
        let _any = layout(&text, base, width);
        let _narrow = layout(&text, base, width % 40);
    }
}

#[test]
fn any_nesting_is_laid_out() {
    let initiators =
        ['\u{2066}', '\u{2067}', '\u{2068}', '\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}'];
    let depths = [1, 60, 61, 62, 63, 124, 125, 126, 127, 128, 2000];
    for initiator in initiators {
        for depth in depths {
            for base in [Direction::LeftToRight, Direction::RightToLeft] {
                for inside in ["a", "1", "\u{627}", "(\u{627})", ""] {
                    let opened = initiator.to_string().repeat(depth);
                    let mixed = "\u{2067}\u{2066}".repeat(depth);
                    for start in [opened, mixed] {
                        let closed = "\u{2069}".repeat(depth);
                        let text = format!("x{start}{inside} {inside}{closed}{inside}");
                        for width in [0, 1, 2, 80] {
                            let _any = layout(&text, base, width);
                        }
                    }
                }
            }
        }
    }
}
