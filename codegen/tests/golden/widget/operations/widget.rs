// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, Expand, List, Map, MaybeDeleted, Range, Timestamp, Upload, Widget, WidgetCard,
    WidgetColour, WidgetExpiresAt, WidgetId, WidgetPartParams, WidgetSparePartParams,
};

crate::operation! {
    /// Creates a widget.
    ///
    /// `POST /v1/widgets`, by the cargo feature `widget`.
    /// [Reference](https://docs.stripe.com/api/widgets/create)
    pub struct CreateWidget: Post "/v1/widgets" Form => Widget {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Type.
            type_ = "type": String,
        }
        optional {
            /// Card.
            card: WidgetCard,
            /// Colour: one of `blue`, `red`; can be cleared.
            colour: Clearable<WidgetColour>,
            /// Expires at.
            expires_at: WidgetExpiresAt,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Name: can be cleared.
            name: Clearable<String>,
        }
        boxed {
            /// Spare part: can be cleared.
            spare_part: Clearable<WidgetSparePartParams>,
        }
        lists {
            /// Parts.
            parts: WidgetPartParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Widget>,
        }
    }
}

crate::operation! {
    /// Creates a widget paint red.
    ///
    /// `POST /v1/widgets/{widget}/paint_red`, by the cargo feature `widget`.
    /// [Reference](https://docs.stripe.com/api/widgets/paint_red)
    pub struct CreateWidgetPaintRed: Post "/v1/widgets/{widget}/paint_red" Multipart at "https://files.stripe.com" => Widget {
        path {
            /// Widget: the id of a `widget`.
            widget: WidgetId,
        }
        required {
            /// File.
            file: Upload,
        }
        boxed {
            /// Spare part.
            spare_part: WidgetSparePartParams,
        }
    }
}

crate::operation! {
    /// Deletes a widget.
    ///
    /// `DELETE /v1/widgets/{widget}`, by the cargo feature `widget`.
    /// [Reference](https://docs.stripe.com/api/widgets/delete)
    ///
    /// Deprecated by Stripe.
    #[deprecated = "Stripe has deprecated the operation"]
    pub struct DeleteWidget: Delete "/v1/widgets/{widget}" Form => Deleted<WidgetId> {
        path {
            /// Widget: the id of a `widget`.
            widget: WidgetId,
        }
    }
}

crate::operation! {
    /// Lists widgets.
    ///
    /// `GET /v1/widgets`, by the cargo feature `widget`.
    /// [Reference](https://docs.stripe.com/api/widgets/list)
    pub struct ListWidgets: Get "/v1/widgets" Form => List<Widget> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Widget>>,
        }
    }
}

crate::operation! {
    /// Retrieves a widget.
    ///
    /// `GET /v1/widgets/{widget}`, by the cargo feature `widget`.
    /// [Reference](https://docs.stripe.com/api/widgets/retrieve)
    pub struct RetrieveWidget: Get "/v1/widgets/{widget}" Form => MaybeDeleted<Widget, WidgetId> {
        path {
            /// Widget: the id of a `widget`.
            widget: WidgetId,
        }
    }
}
