//! The mode that a key shows.

/// Returns the mode of a key from its prefix: `sk_live_…`, `rk_test_…`, `sk_org_live_…`.
pub(super) fn livemode(key: &str) -> Option<bool> {
    let mode = key.trim().split('_').skip(1).take(2).find(|part| matches!(*part, "live" | "test"))?;
    Some(mode == "live")
}

#[cfg(test)]
mod tests {
    use super::livemode;

    #[test]
    fn the_prefix_of_a_key_shows_its_mode() {
        for (key, expected) in [
            ("sk_live_x", Some(true)),
            ("rk_test_live_", Some(false)),
            (" rk_live_x\n", Some(true)),
            ("sk_org_live_x", Some(true)),
            ("sk_org_x", None),
            ("sk_x_y_live", None),
            ("tGN0bIwXnHdwOa85VABjPdSn8nWY7G7I", None),
            ("", None),
        ] {
            assert_eq!(livemode(key), expected, "{key}");
        }
    }
}
