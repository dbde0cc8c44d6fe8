//! The guides under `pages/`. Here their examples are compiled, and run where that needs neither network nor key.

macro_rules! pages {
    ($($name:ident: $page:literal),* $(,)?) => {
        $(#[doc = include_str!(concat!("pages/", $page))] pub mod $name {})*

        /// The files, in their order.
        #[cfg(test)]
        const PAGES: &[(&str, &str)] = &[$(($page, include_str!(concat!("pages/", $page)))),*];
    };
}

pages! {
    introduction: "introduction.md",
    first_sync: "first-sync.md",
    existing_database: "existing-database.md",
    configuration: "configuration.md",
    troubleshooting: "troubleshooting.md",
    json: "json.md",
    tables: "tables.md",
    mapping: "mapping.md",
    relations_and_hooks: "relations-and-hooks.md",
    webhooks: "webhooks.md",
    console: "console.md",
    operating: "operating.md",
    several_machines: "several-machines.md",
    views: "views.md",
    privacy: "privacy.md",
    versions: "versions.md",
    test_models: "test-models.md",
    testing: "testing.md",
    sdk: "sdk.md",
    from_dj_stripe: "from-dj-stripe.md",
    from_pull_commands: "from-pull-commands.md",
    from_actions: "from-actions.md",
    from_sync_engine: "from-sync-engine.md",
    from_async_stripe: "from-async-stripe.md",
}

#[cfg(test)]
mod readme;

#[cfg(test)]
mod tests {
    use super::PAGES;
    use std::path::Path;

    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/pages");

    #[test]
    fn every_page_is_in_the_summary_and_compiled() {
        let summary = include_str!("pages/SUMMARY.md");
        let linked: Vec<&str> =
            summary.split('(').skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert_eq!(linked, PAGES.iter().map(|(page, _)| *page).collect::<Vec<_>>());
    }

    #[test]
    fn pages_are_short_and_link_to_pages() {
        for (page, text) in PAGES {
            assert!(text.lines().count() < 200, "{page}");
            for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let is_picture = link.starts_with("pictures/") && Path::new(FOLDER).join(link).exists();
                let known =
                    is_picture || link.starts_with("https://") || PAGES.iter().any(|(page, _)| *page == link);
                assert!(known, "{page}: {link}");
            }
        }
    }
}
