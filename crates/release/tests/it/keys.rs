//! Keys are those that the root key signed; a release needs every role.

use sabar_release::{Keys, KeysError, OrderError, Release, ReleaseError, SignedError};

use crate::{Pair, draft, keys};

fn signed(root: &Pair, text: &str) -> String {
    root.signer().sign(text.as_bytes()).unwrap()
}

#[test]
fn two_roles_sign_together() {
    let [root, clinical, technical] = [Pair::new(), Pair::new(), Pair::new()];
    let text = keys(1, &root, &[("clinical", &clinical), ("technical", &technical)]);
    let keys = Keys::read(signed(&root, &text).as_bytes()).unwrap();
    let one = clinical.signer().release(&draft(7)).unwrap();
    let refused = Release::verify(one.as_bytes(), &keys).unwrap_err();
    assert_eq!(refused, ReleaseError::NotBy("technical".to_owned()));
    let both = technical.signer().sign(one.as_bytes()).unwrap();
    let release = Release::verify(both.as_bytes(), &keys).unwrap();
    let roles: Vec<&str> = release.signers.iter().map(|(_, role)| role.as_str()).collect();
    assert_eq!(roles, ["clinical", "technical"]);
    // One person twice is not two.
    let twice = clinical.signer().sign(one.as_bytes()).unwrap();
    assert_eq!(
        Release::verify(twice.as_bytes(), &keys),
        Err(ReleaseError::NotBy("technical".to_owned()))
    );
    // The root key signs keys, not releases.
    let by_root = root.signer().release(&draft(7)).unwrap();
    assert!(Release::verify(by_root.as_bytes(), &keys).is_err());
}

#[test]
fn a_replaced_key_signs_nothing_any_more() {
    let [root, old, new] = [Pair::new(), Pair::new(), Pair::new()];
    let first = signed(&root, &keys(1, &root, &[("clinical", &old)]));
    let second = signed(&root, &keys(2, &root, &[("clinical", &new)]));
    let in_force = Keys::read(first.as_bytes()).unwrap();
    let in_force = in_force.successor(second.as_bytes()).unwrap();
    let by_old = old.signer().release(&draft(7)).unwrap();
    assert!(Release::verify(by_old.as_bytes(), &in_force).is_err());
    // And the old keys do not come back.
    let refused = in_force.successor(first.as_bytes());
    assert_eq!(refused, Err(KeysError::Order(OrderError::Lower { serial: 1, highest: 2 })));
}

#[test]
fn a_foreign_root_replaces_nothing() {
    let [root, foreign, key] = [Pair::new(), Pair::new(), Pair::new()];
    let in_force = signed(&root, &keys(1, &root, &[("clinical", &key)]));
    let in_force = Keys::read(in_force.as_bytes()).unwrap();
    let theirs = signed(&foreign, &keys(2, &foreign, &[("clinical", &foreign)]));
    assert_eq!(in_force.successor(theirs.as_bytes()), Err(KeysError::NotByRoot));
    assert_eq!(in_force.successor(foreign.public.as_bytes()), Err(KeysError::NotByRoot));
    // The root itself may hand over, which both sign.
    let handed = keys(2, &foreign, &[("clinical", &key)]);
    let handed = signed(&foreign, &signed(&root, &handed));
    assert_eq!(in_force.successor(handed.as_bytes()).unwrap().serial(), Some(2));
    // A key alone has no root that could replace it.
    assert_eq!(key.alone().successor(theirs.as_bytes()), Err(KeysError::NotByRoot));
}

#[test]
fn faults_of_keys_are_named() {
    let [root, key] = [Pair::new(), Pair::new()];
    let text = keys(1, &root, &[("clinical", &key)]);
    let refused = |text: &str| Keys::read(text.as_bytes()).unwrap_err();
    assert_eq!(refused(&signed(&key, &text)), KeysError::NotByRoot);
    let changed = signed(&root, &text).replace("serial = 1", "serial = 2");
    assert_eq!(refused(&changed), SignedError::Broken(1).into());
    let twice = keys(1, &root, &[("clinical", &key), ("technical", &key)]);
    assert_eq!(refused(&signed(&root, &twice)), KeysError::Twice("holder 1".to_owned()));
    let nobody = text.replace("[\"clinical\"]", "[\"clinical\", \"technical\"]");
    assert_eq!(refused(&signed(&root, &nobody)), KeysError::NoKey("technical".to_owned()));
    let none = text.replace("[\"clinical\"]", "[]");
    assert_eq!(refused(&signed(&root, &none)), KeysError::Number);
    assert_eq!(refused("hello"), SignedError::Unsigned.into());
    assert_eq!(refused("untrusted comment: x\nhello"), KeysError::NotAKey("the file".to_owned()));
    // A release is not a file of keys.
    let release = root.signer().release(&draft(1)).unwrap();
    assert!(matches!(refused(&release), KeysError::Format(_)));
}
