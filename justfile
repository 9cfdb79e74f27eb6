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

# The ten slowest tests, in seconds.
slowest:
    cargo test --test it --config "target.'cfg(unix)'.runner='env RUSTC_BOOTSTRAP=1'" -- \
        -Z unstable-options --report-time \
        | sed -n 's/^test \(.*\) \.\.\. ok <\(.*\)s>$/\2 \1/p' | sort -rn | head
