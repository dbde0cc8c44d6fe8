// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, Decimal, EmptyObject, ExpandTo, Expandable, Expansion, List, ListInfo, ListStyle, Metadata,
    NestedList, Object, ObjectInfo, RawJson, Timestamp, WidgetId,
};

/// The object `widget`.
///
/// See <https://docs.stripe.com/api/widgets/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Widget {
    pub id: WidgetId,
    pub amount: i64,
    pub anything: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub kind: WidgetKind,
    pub left: Option<Box<WidgetPart>>,
    pub mark: Option<EmptyObject>,
    pub metadata: Metadata,
    pub owner: Option<Expandable<WidgetId>>,
    pub parts: List<WidgetPart>,
    pub ratio: Option<Decimal>,
    pub right: Option<Box<WidgetPart>>,
    pub type_: Option<WidgetKind>,
}

crate::record!(
    Widget, "widget", true,
    [
        "id", "amount", "anything", "created", "currency", "kind", "left", "mark", "metadata", "owner",
        "parts", "ratio", "right", "type",
    ],
    [id, amount, anything, created, currency, kind, left, mark, metadata, owner, parts, ratio, right, type_],
);

impl Object for Widget {
    type Id = WidgetId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "widget",
        type_name: "Widget",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/widgets/{widget}"),
        list: Some(&ListInfo { path: "/v1/widgets", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "owner", targets: &["widget"], array: false },
        ],
        nested_lists: &[
            NestedList { path: "parts", items: &["widget_part"], always: true },
        ],
        events: &[],
    };
}

impl Widget {
    pub const EXPAND_OWNER: ExpandTo<Self, WidgetId> = ExpandTo::new("owner");
}

crate::open_enum! {
    /// Values of `Widget.kind`, `Widget.type`.
    pub enum WidgetKind {
        V3ds = "3ds",
        Big = "big",
        None = "none",
        Self_ = "self",
    }
}

/// Held by `Widget.left`, `Widget.parts`, `Widget.right`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetPart {
    pub maker: Option<WidgetPartMaker>,
    pub size: Option<i64>,
}

crate::record!(
    WidgetPart, "", false,
    ["maker", "size"],
    [maker, size],
);

crate::open_enum! {
    /// Values of `WidgetPart.maker`.
    pub enum WidgetPartMaker {
        Them = "them",
        Us = "us",
    }
}
