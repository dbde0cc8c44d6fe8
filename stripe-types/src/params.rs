//! The macros that declare the parameters of operations.

/// Declares parameters: a struct with `Default`, `new` with the required parameters, and a setter for each of the others.
///
/// Fields come in optional sections: `path`, `required` and `required_lists` are arguments of `new`. `optional`, `boxed`
/// (held by a pointer) and `lists` have setters that replace an earlier value; the setters of `appended` lists add to it.
/// `field = "key": Type` gives a field another name than its key.
#[macro_export]
macro_rules! params {
    (
        $(#[$doc:meta])*
        pub struct $type:ident {
            $(path { $($(#[$path_doc:meta])* $path:ident $(= $path_key:literal)?: $path_type:ty),* $(,)? })?
            $(required { $($(#[$req_doc:meta])* $req:ident $(= $req_key:literal)?: $req_type:ty),* $(,)? })?
            $(required_lists { $($(#[$req_list_doc:meta])* $req_list:ident $(= $req_list_key:literal)?: $req_item:ty),* $(,)? })?
            $(optional { $($(#[$opt_doc:meta])* $opt:ident $(= $opt_key:literal)?: $opt_type:ty),* $(,)? })?
            $(boxed { $($(#[$boxed_doc:meta])* $boxed:ident $(= $boxed_key:literal)?: $boxed_type:ty),* $(,)? })?
            $(lists { $($(#[$list_doc:meta])* $list:ident $(= $list_key:literal)?: $item:ty),* $(,)? })?
            $(appended { $($(#[$more_doc:meta])* $more:ident $(= $more_key:literal)?: $more_item:ty),* $(,)? })?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $type {
            $($($(#[$path_doc])* pub $path: $path_type,)*)?
            $($($(#[$req_doc])* pub $req: $req_type,)*)?
            $($($(#[$req_list_doc])* pub $req_list: Vec<$req_item>,)*)?
            $($($(#[$opt_doc])* pub $opt: Option<$opt_type>,)*)?
            $($($(#[$boxed_doc])* pub $boxed: Option<$crate::Boxed<$boxed_type>>,)*)?
            $($($(#[$list_doc])* pub $list: Option<Vec<$item>>,)*)?
            $($($(#[$more_doc])* pub $more: Option<Vec<$more_item>>,)*)?
        }
        #[allow(clippy::needless_update, clippy::too_many_arguments, clippy::new_without_default)]
        impl $type {
            /// Creates it with its required parameters.
            pub fn new(
                $($($path: impl Into<$path_type>,)*)?
                $($($req: impl Into<$req_type>,)*)?
                $($($req_list: impl IntoIterator<Item = impl Into<$req_item>>,)*)?
            ) -> Self {
                Self {
                    $($($path: $path.into(),)*)?
                    $($($req: $req.into(),)*)?
                    $($($req_list: $req_list.into_iter().map(Into::into).collect(),)*)?
                    ..<Self as Default>::default()
                }
            }
            $($(
                $(#[$opt_doc])*
                #[doc = "\n\nReplaces an earlier value."]
                pub fn $opt<Kind>(mut self, $opt: impl $crate::Given<$opt_type, Kind>) -> Self {
                    self.$opt = $opt.given();
                    self
                }
            )*)?
            $($(
                $(#[$boxed_doc])*
                #[doc = "\n\nReplaces an earlier value."]
                pub fn $boxed<Kind>(mut self, $boxed: impl $crate::Given<$boxed_type, Kind>) -> Self {
                    self.$boxed = $boxed.given().map($crate::Boxed::new);
                    self
                }
            )*)?
            $($(
                $(#[$list_doc])*
                #[doc = "\n\nReplaces an earlier value."]
                pub fn $list<Kind>(mut self, $list: impl $crate::GivenList<$item, Kind>) -> Self {
                    self.$list = $list.given();
                    self
                }
            )*)?
            $($(
                $(#[$more_doc])*
                #[doc = "\n\nAdds to earlier values."]
                pub fn $more(mut self, $more: impl IntoIterator<Item = impl Into<$more_item>>) -> Self {
                    $crate::append(&mut self.$more, $more);
                    self
                }
            )*)?
        }
        // Not derived: see `record!`.
        impl Default for $type {
            fn default() -> Self {
                Self {
                    $($($path: ::core::default::Default::default(),)*)?
                    $($($req: ::core::default::Default::default(),)*)?
                    $($($req_list: Vec::new(),)*)?
                    $($($opt: None,)*)?
                    $($($boxed: None,)*)?
                    $($($list: None,)*)?
                    $($($more: None,)*)?
                }
            }
        }
        impl $crate::Record for $type {
            #[inline(never)]
            fn slots(&self, look: $crate::Look<'_>) {
                look(
                    &$crate::Shape { name: stringify!($type), object: "", id: false, keys: &[
                        $($($crate::key!($path $($path_key)?),)*)?
                        $($($crate::key!($req $($req_key)?),)*)?
                        $($($crate::key!($req_list $($req_list_key)?),)*)?
                        $($($crate::key!($opt $($opt_key)?),)*)?
                        $($($crate::key!($boxed $($boxed_key)?),)*)?
                        $($($crate::key!($list $($list_key)?),)*)?
                        $($($crate::key!($more $($more_key)?),)*)?
                    ] },
                    &[
                        $($(&self.$path,)*)?
                        $($(&self.$req,)*)?
                        $($(&self.$req_list,)*)?
                        $($(&self.$opt,)*)?
                        $($(&self.$boxed,)*)?
                        $($(&self.$list,)*)?
                        $($(&self.$more,)*)?
                    ],
                )
            }
            $crate::read_params! {
                #[inline(never)]
                fn slots_mut(&mut self, fill: $crate::Fill<'_>) -> Result<(), $crate::DecodeError> {
                    fill(
                        &$crate::Shape { name: stringify!($type), object: "", id: false, keys: &[
                            $($($crate::key!($path $($path_key)?),)*)?
                            $($($crate::key!($req $($req_key)?),)*)?
                            $($($crate::key!($req_list $($req_list_key)?),)*)?
                            $($($crate::key!($opt $($opt_key)?),)*)?
                            $($($crate::key!($boxed $($boxed_key)?),)*)?
                            $($($crate::key!($list $($list_key)?),)*)?
                            $($($crate::key!($more $($more_key)?),)*)?
                        ] },
                        &mut [
                            $($(&mut self.$path,)*)?
                            $($(&mut self.$req,)*)?
                            $($(&mut self.$req_list,)*)?
                            $($(&mut self.$opt,)*)?
                            $($(&mut self.$boxed,)*)?
                            $($(&mut self.$list,)*)?
                            $($(&mut self.$more,)*)?
                        ],
                    )
                }
            }
        }
        $crate::value_traits!($type);
    };
}

/// Adds values to a list. Without values, a list that is not set stays so.
#[doc(hidden)]
pub fn append<T>(list: &mut Option<Vec<T>>, values: impl IntoIterator<Item = impl Into<T>>) {
    let mut values = values.into_iter().map(Into::into).peekable();
    if values.peek().is_some() {
        list.get_or_insert_default().extend(values);
    }
}

/// Expands to its input if the feature of that name is enabled.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "read-params")]
macro_rules! read_params {
    ($($function:tt)*) => {
        $($function)*
    };
}

/// Expands to its input if the feature of that name is enabled.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "read-params"))]
macro_rules! read_params {
    ($($function:tt)*) => {};
}

/// The key of a field: its name, unless it is given.
#[doc(hidden)]
#[macro_export]
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// Declares a parameter that is a keyword or a value: `keyword! { pub enum SubscriptionTrialEnd(Timestamp) { Now = "now" } }`.
#[macro_export]
macro_rules! keyword {
    ($(#[$doc:meta])* pub enum $type:ident($other:ty) { $($keywords:tt)* }) => {
        $crate::keyword_elsewhere! { $(#[$doc])* pub enum $type($other) { $($keywords)* } }
        impl From<$other> for $crate::Clearable<$type> {
            fn from(value: $other) -> Self {
                Self::Set($type::Value(value))
            }
        }
    };
}

/// [`keyword!`](crate::keyword!) in another crate, which cannot implement `From` for [`Clearable`](crate::Clearable).
#[macro_export]
macro_rules! keyword_elsewhere {
    ($(#[$doc:meta])* pub enum $type:ident($other:ty) { $($variant:ident = $keyword:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $type {
            $(#[doc = concat!("`", $keyword, "`")] $variant,)*
            /// A value.
            Value($other),
            /// A keyword that this version of the API does not list.
            UnknownKeyword(Box<str>),
        }
        impl $type {
            fn keyword(keyword: &str) -> Self {
                match keyword {
                    $($keyword => Self::$variant,)*
                    _ => Self::UnknownKeyword(keyword.into()),
                }
            }
        }
        impl From<$other> for $type {
            fn from(value: $other) -> Self {
                Self::Value(value)
            }
        }
        impl Default for $type {
            fn default() -> Self {
                Self::UnknownKeyword(Box::default())
            }
        }
        impl $crate::Value for $type {
            fn read(&mut self, json: &mut $crate::Reader<'_>) -> Result<(), $crate::DecodeError> {
                if json.peek()? == $crate::Kind::String {
                    *self = Self::keyword(&json.string()?);
                    return Ok(());
                }
                let mut value = <$other>::default();
                $crate::Value::read(&mut value, json)?;
                *self = Self::Value(value);
                Ok(())
            }
        }
        impl $crate::AsView for $type {
            fn view(&self) -> $crate::View<'_> {
                match self {
                    $(Self::$variant => $crate::View::Str($keyword),)*
                    Self::Value(value) => $crate::AsView::view(value),
                    Self::UnknownKeyword(keyword) => $crate::View::Str(keyword),
                }
            }
        }
        impl $crate::Field for $type {
            type Inner = Self;
            type Presence = $crate::Always;
        }
        $crate::value_traits!($type);
    };
}

/// Declares a parameter that is the id of an existing object, or the parameters of a new one:
/// `source! { pub enum ChargeCard(ChargeCardParams); }`.
#[macro_export]
macro_rules! source {
    ($(#[$doc:meta])* pub enum $type:ident($params:ty);) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub enum $type {
            /// The id of an existing object, such as a token.
            Id(Box<str>),
            /// The parameters of a new object.
            New($crate::Boxed<$params>),
        }
        impl From<&str> for $type {
            fn from(id: &str) -> Self {
                Self::Id(id.into())
            }
        }
        impl From<String> for $type {
            fn from(id: String) -> Self {
                Self::Id(id.into())
            }
        }
        impl From<$params> for $type {
            fn from(params: $params) -> Self {
                Self::New(params.into())
            }
        }
        impl Default for $type {
            fn default() -> Self {
                Self::Id(Box::default())
            }
        }
        impl $crate::Value for $type {
            fn read(&mut self, json: &mut $crate::Reader<'_>) -> Result<(), $crate::DecodeError> {
                if json.peek()? == $crate::Kind::String {
                    *self = Self::Id(json.string()?.into());
                    return Ok(());
                }
                let mut params = $crate::Boxed::<$params>::default();
                $crate::Value::read(&mut params, json)?;
                *self = Self::New(params);
                Ok(())
            }
        }
        impl $crate::AsView for $type {
            fn view(&self) -> $crate::View<'_> {
                match self {
                    Self::Id(id) => $crate::View::Str(id),
                    Self::New(params) => $crate::AsView::view(params),
                }
            }
        }
        impl $crate::Field for $type {
            type Inner = Self;
            type Presence = $crate::Always;
        }
        $crate::value_traits!($type);
    };
}
