// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Decimal, EmptyObject, Expand, Expandable, Expansion, List, ListInfo, ListStyle,
    MaybeDeleted, Metadata, NestedList, Object, ObjectInfo, RawJson, Timestamp, WidgetId,
};

/// The object `widget`.
///
/// See <https://docs.stripe.com/api/widgets/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Widget {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-id)
    pub id: WidgetId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-amount)
    pub amount: i64,
    /// Anything: may be absent.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-anything)
    pub anything: Option<RawJson>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-created)
    pub created: Timestamp,
    /// Currency: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-currency)
    pub currency: Option<Currency>,
    /// Kind: one of `3ds`, `big`, `none`, `self`.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-kind)
    pub kind: WidgetKind,
    /// Left: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-left)
    pub left: Option<Boxed<WidgetPart>>,
    /// Mark: may be absent. [Reference](https://docs.stripe.com/api/widgets/object#widget_object-mark)
    pub mark: Option<EmptyObject>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-metadata)
    pub metadata: Metadata,
    /// Owner: the id of a `widget`; expandable; expand it by [`EXPAND_OWNER`](Self::EXPAND_OWNER); may be
    /// null or absent. [Reference](https://docs.stripe.com/api/widgets/object#widget_object-owner)
    pub owner: Option<Expandable<WidgetId>>,
    /// Parts. [Reference](https://docs.stripe.com/api/widgets/object#widget_object-parts)
    pub parts: List<WidgetPart>,
    /// Ratio: an exact decimal; may be absent.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-ratio)
    pub ratio: Option<Decimal>,
    /// Right: may be absent. [Reference](https://docs.stripe.com/api/widgets/object#widget_object-right)
    pub right: Option<Boxed<WidgetOtherPart>>,
    /// Type: one of `3ds`, `big`, `none`, `self`; may be absent.
    /// [Reference](https://docs.stripe.com/api/widgets/object#widget_object-type)
    pub type_: Option<WidgetType>,
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
    type Expanded = MaybeDeleted<Self, WidgetId>;
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
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "parts", items: &["widget_part"], always: true },
        ],
        events: &[],
    };
}

impl Widget {
    pub const EXPAND_OWNER: Expand<Self> = Expand::field("owner");
    pub const EXPAND_PARTS: Expand<Self> = Expand::list("parts");
}

crate::open_enum! {
    /// Values of [`Widget::kind`](crate::Widget::kind).
    pub enum WidgetKind {
        V3ds = "3ds",
        Big = "big",
        None = "none",
        Self_ = "self",
    }
}

/// Held by [`Widget::right`](crate::Widget::right).
#[derive(Clone)]
#[non_exhaustive]
pub struct WidgetOtherPart {
    /// Maker: one of `them`, `us`; may be absent.
    pub maker: Option<WidgetPartMaker>,
    /// Size: may be absent.
    pub size: Option<i64>,
}

crate::record!(
    WidgetOtherPart, "", false,
    ["maker", "size"],
    [maker, size],
);

/// Held by [`Widget::left`](crate::Widget::left), [`Widget::parts`](crate::Widget::parts).
#[derive(Clone)]
#[non_exhaustive]
pub struct WidgetPart {
    /// Maker: one of `them`, `us`; may be absent.
    pub maker: Option<WidgetPartMaker>,
    /// Size: may be absent.
    pub size: Option<i64>,
}

crate::record!(
    WidgetPart, "", false,
    ["maker", "size"],
    [maker, size],
);

crate::open_enum! {
    /// Values of [`WidgetPart::maker`](crate::WidgetPart::maker),
    /// [`WidgetOtherPart::maker`](crate::WidgetOtherPart::maker).
    pub enum WidgetPartMaker {
        Them = "them",
        Us = "us",
    }
}

crate::open_enum! {
    /// Values of [`Widget::type_`](crate::Widget::type_).
    pub enum WidgetType {
        V3ds = "3ds",
        Big = "big",
        None = "none",
        Self_ = "self",
    }
}
