# What a reviewer runs.
check:
    cargo fmt --check
    cargo clippy --workspace --all-targets -- -D warnings
    cargo test

# Look at changed screens one by one, accept or reject.
review:
    cargo insta review
