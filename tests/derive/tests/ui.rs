//! What the compiler says of mistakes: each case under `ui/` has its message beside it.

#[test]
fn mistakes_are_explained_at_the_field() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/path/*.rs");
    cases.compile_fail("tests/ui/types/*.rs");
    cases.compile_fail("tests/ui/relations/*.rs");
    cases.compile_fail("tests/ui/attributes/*.rs");
    cases.compile_fail("tests/ui/shape/*.rs");
}
