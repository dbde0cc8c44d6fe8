// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{Currency, RawJson, Timestamp, WidgetId, WidgetKind, WidgetType};

/// Rows of objects `widget`, from `/v1/widgets`.
///
/// See <https://docs.stripe.com/api/widgets/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Widget, table = "widgets", account, absent = null)]
pub struct Widget {
    pub id: WidgetId,
    pub amount: i64,
    pub anything: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub kind: WidgetKind,
    pub left: Option<RawJson>,
    #[stripe(path = left.size)]
    pub left_size: Option<i64>,
    pub mark: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub owner: Option<WidgetId>,
    pub parts: Option<RawJson>,
    pub right: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub type_: Option<WidgetType>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
