//! The traits of all types, written once for all of them, each by its [`View`](crate::View).

/// `Debug`, `PartialEq`, `Serialize` and `Deserialize` by the [`View`](crate::View) of a value.
#[doc(hidden)]
#[macro_export]
macro_rules! value_traits {
    ($type:ident $(<$parameter:ident>)?) => {
        $crate::view_traits!($type$(<$parameter>)?);
        $crate::object_traits!($type$(<$parameter>)?);
    };
}

/// `PartialEq` by the [`View`] of a value, and `Deserialize` where the feature of that name is on.
#[doc(hidden)]
#[macro_export]
macro_rules! object_traits {
    ($type:ident $(<$($parameter:ident),*>)?) => {
        impl$(<$($parameter),*>)? PartialEq for $type$(<$($parameter),*>)?
        $(where $type<$($parameter),*>: $crate::Value)?
        {
            fn eq(&self, other: &Self) -> bool {
                $crate::is_equal(self, other)
            }
        }
        $crate::deserialize_by_value!($type $(<$($parameter),*>)?);
    };
}

/// `Debug`, and `Serialize` where it is asked for, by the [`View`] of a value.
#[doc(hidden)]
#[macro_export]
macro_rules! view_traits {
    ($type:ident $(<$parameter:ident>)?) => {
        impl$(<$parameter>)? ::core::fmt::Debug for $type$(<$parameter>)?
        $(where $type<$parameter>: $crate::Value)?
        {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug_value(self, f)
            }
        }
        $crate::serialize_by_view!($type $(<$parameter>)?);
    };
}

/// `Serialize` where the feature of that name is on.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serialize")]
macro_rules! serialize_by_view {
    ($type:ident $(<$parameter:ident>)?) => {
        impl$(<$parameter>)? $crate::__serde::Serialize for $type$(<$parameter>)? where Self: $crate::Value {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::__serialize(self, serializer)
            }
        }
    };
}

/// `Serialize` where the feature of that name is on.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "serialize"))]
macro_rules! serialize_by_view {
    ($($type:tt)*) => {};
}

/// `Deserialize` where the feature of that name is on.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "deserialize")]
macro_rules! deserialize_by_value {
    ($type:ident $(<$($parameter:ident),*>)?) => {
        impl<'de $(, $($parameter),*)?> $crate::__serde::Deserialize<'de> for $type$(<$($parameter),*>)?
        where
            Self: $crate::Value + Default,
        {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::__deserialize(deserializer)
            }
        }
    };
}

/// `Deserialize` where the feature of that name is on.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "deserialize"))]
macro_rules! deserialize_by_value {
    ($($type:tt)*) => {};
}

/// `Deserialize` of a type that is a text, where the feature `serialize` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serialize")]
macro_rules! deserialize_text {
    ($type:ident $(<$parameter:ident>)?) => {
        impl<'de $(, $parameter)?> $crate::__serde::Deserialize<'de> for $type$(<$parameter>)? {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::__deserialize_text(deserializer)
            }
        }
    };
}

/// `Deserialize` of a type that is a text, where the feature `serialize` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "serialize"))]
macro_rules! deserialize_text {
    ($($type:tt)*) => {};
}

/// `Deserialize` of a type that is a number or its text, where the feature `serialize` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serialize")]
macro_rules! deserialize_by_text {
    ($type:ident, $expected:literal) => {
        impl<'de> $crate::__serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::__deserialize_by_text(deserializer, $expected)
            }
        }
    };
}

/// `Deserialize` of a type that is a number or its text, where the feature `serialize` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "serialize"))]
macro_rules! deserialize_by_text {
    ($($type:tt)*) => {};
}

/// sqlx's traits where the feature of that name is on.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "sqlx"))]
macro_rules! sql_by_text {
    ($($type:tt)*) => {};
}
