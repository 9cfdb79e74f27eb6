//! Tests that need a program which is not everywhere.

/// Reports a test that could not run, or fails where that is not allowed.
#[expect(clippy::disallowed_methods, reason = "the environment of the test, not of the program")]
#[expect(clippy::print_stdout, reason = "what is not tested must be seen")]
pub fn not_tested(what: &str) {
    let is_required = std::env::var_os("SABAR_REQUIRE_ORACLES").is_some();
    assert!(!is_required, "{what} is not installed, and SABAR_REQUIRE_ORACLES is set");
    println!("not tested: {what} is not installed");
}
