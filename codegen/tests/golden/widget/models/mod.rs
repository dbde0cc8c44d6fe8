// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Widgets.

mod widget;

pub use widget::Widget;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(Widget::table),
];
