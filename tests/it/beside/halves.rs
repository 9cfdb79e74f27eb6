//! Two languages below each other, read in different directions: the halves of a button and of a
//! card are one rectangle.

use ratatui::layout::Rect;
use sabar::draw::operation::{DrawContent, DrawOp};
use sabar::draw::theme::Role;

use super::{Kiosk, assert_none, built_in, echoes, in_sizes};

/// Returns true if two rectangles have different edges.
fn is_shifted(one: Rect, other: Rect) -> bool {
    (one.x, one.right()) != (other.x, other.right())
}

/// The buttons whose other half has other edges.
fn torn_buttons(kiosk: &Kiosk) -> Vec<String> {
    let pairs = echoes(&kiosk.stage.front().targets);
    let buttons = pairs.into_iter().filter(|(stop, echo)| {
        stop.action.is_some() && !echo.rect.is_empty() && is_shifted(stop.rect, echo.rect)
    });
    buttons.map(|(stop, echo)| format!("{:?} above {:?}", stop.rect, echo.rect)).collect()
}

/// The grounds of cards directly below one of the same color with other edges.
fn torn_cards(kiosk: &Kiosk) -> Vec<String> {
    let is_card = |it: &&DrawOp| {
        let is_one = matches!(
            it.role,
            Role::EmergencyCard
                | Role::TellCard
                | Role::NormalCard
                | Role::DoNotCard
                | Role::DoCard
        );
        is_one && matches!(it.content, DrawContent::Blank)
    };
    let cards: Vec<&DrawOp> = kiosk.stage.front().operations.iter().filter(is_card).collect();
    let mut torn = Vec::new();
    for card in &cards {
        let halves = cards.iter().filter(|it| it.role == card.role);
        let halves = halves.filter(|it| it.rect.y == card.rect.bottom());
        let shifted = halves.filter(|it| is_shifted(card.rect, it.rect));
        torn.extend(shifted.map(|it| format!("{:?} above {:?}", card.rect, it.rect)));
    }
    torn
}

#[test]
fn both_halves_of_a_button_or_a_card_have_the_same_edges() {
    let library = built_in();
    for pair in [("ar", "it"), ("id", "ar"), ("id", "it")] {
        let sizes = [(56, 16), (78, 22), (80, 24)];
        let see = |kiosk: &Kiosk| [torn_buttons(kiosk), torn_cards(kiosk)].concat();
        assert_none(&in_sizes(&sizes, &library, pair, see));
    }
}
