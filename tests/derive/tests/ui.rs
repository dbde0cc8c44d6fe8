//! The compiler messages of mistakes. Each case under `ui/` has its message beside it.

#[test]
fn mistakes_are_explained_at_the_field() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/path/*.rs");
    cases.compile_fail("tests/ui/types/*.rs");
    cases.compile_fail("tests/ui/relations/*.rs");
    cases.compile_fail("tests/ui/attributes/*.rs");
    cases.compile_fail("tests/ui/shape/*.rs");
}

#[test]
fn the_readme_shows_the_message_of_rustc() {
    let readme = include_str!("../../../README.md");
    let shown = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next());
    let shown = shown.expect("a message in the README").trim_end();
    let rustc = include_str!("ui/types/nullable_into_plain.stderr");
    let rustc = rustc.replace("tests/ui/types/nullable_into_plain.rs", "src/models.rs");
    assert!(rustc.starts_with(shown), "{shown}\nis not\n{rustc}");
}
