# What a reviewer runs.
check:
    cargo fmt --check
    cargo clippy --workspace --all-targets -- -D warnings
    cargo clippy --test terminals --test soak -- -D warnings
    cargo test

# Look at changed screens one by one, accept or reject.
review:
    cargo insta review

# Every fuzz target for so many seconds.
fuzz seconds *targets:
    fuzz/run {{seconds}} {{targets}}

# What real terminals show; needs them, and a few minutes.
terminals *arguments:
    cargo test --test terminals -- {{arguments}}

# The time of each test, and the ten slowest.
slowest:
    tests/slowest
