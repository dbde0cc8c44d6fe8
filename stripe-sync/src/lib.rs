//! Stripe in your own database, in your own structs, checked by the compiler.
