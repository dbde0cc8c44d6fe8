//! The encoding of each construct of the API, to the byte.
