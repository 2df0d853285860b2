//! What a crate binds, as data: its operations and types, each with a function that decodes JSON and encodes it again.
//!
//! Generated crates have a table of these behind their feature `registry`. Tools stand on it: what replays payloads, checks a
//! contract, or looks an operation up by its path.

use http::{HeaderMap, Method, StatusCode};
use serde_json::Value as Json;

use crate::envelope::{AnyJson, Bare, Envelope, reencoded_value};
use crate::error::DecodeError;
use crate::operation::{Operation, OperationSpec};
use crate::record::{Note, Value, noted};
use crate::transport::Answer;

/// JSON that was decoded and encoded again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reencoded {
    /// What the type writes; null for nothing.
    pub json: Json,
    /// What was noticed while decoding: fields that the type does not have, values in another form than its own.
    pub notes: Vec<Note>,
}

/// Everything that a crate binds, module by module.
#[derive(Debug)]
pub struct Registry {
    modules: &'static [&'static Module],
}

/// A module: the operations and types of one document of the reference, or shared types.
#[derive(Debug)]
#[non_exhaustive]
pub struct Module {
    /// As users write it: `v3::catalog::products`.
    pub path: &'static str,
    /// The features of which any brings it.
    pub features: &'static [&'static str],
    /// Its operations, in the order of the reference.
    pub operations: &'static [OperationEntry],
    /// Its types, in the order of the reference.
    pub types: &'static [TypeEntry],
}

/// An operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationEntry {
    /// Its name in its module: `GetProducts`.
    pub name: &'static str,
    /// Id, family, method, path, scope, paging and limits.
    pub spec: OperationSpec,
    /// The success statuses that the reference declares.
    pub statuses: &'static [u16],
    /// The bodies of failures that the reference declares.
    pub errors: &'static [ErrorEntry],
    /// The JSON body of a request; none where there is none, or a form.
    pub body: Option<BodyEntry>,
    success: fn(&Answer) -> Result<Json, DecodeError>,
}

/// The declared body of a failure.
#[derive(Debug)]
#[non_exhaustive]
pub struct ErrorEntry {
    /// Its status; none for all that are not listed.
    pub status: Option<u16>,
    /// Its type.
    pub name: &'static str,
    reencode: fn(&Answer) -> Result<Json, DecodeError>,
}

/// The JSON body of a request.
#[derive(Debug)]
#[non_exhaustive]
pub struct BodyEntry {
    /// Its type.
    pub name: &'static str,
    reencode: fn(&Answer) -> Result<Json, DecodeError>,
}

/// A type that has a name of its own.
#[derive(Debug)]
#[non_exhaustive]
pub struct TypeEntry {
    /// Its name in its module.
    pub name: &'static str,
    /// The names of a record's fields on the wire; empty for enums.
    pub fields: &'static [&'static str],
    reencode: fn(&Answer) -> Result<Json, DecodeError>,
    same: fn(&Answer, &Answer) -> Result<bool, DecodeError>,
}

impl Registry {
    /// The registry of these modules.
    #[must_use]
    pub const fn new(modules: &'static [&'static Module]) -> Self {
        Self { modules }
    }

    /// The modules, in the order of the reference; those of features that are off are not there.
    #[must_use]
    pub const fn modules(&self) -> &'static [&'static Module] {
        self.modules
    }

    /// All operations with their modules.
    pub fn operations(
        &self,
    ) -> impl Iterator<Item = (&'static Module, &'static OperationEntry)> + use<> {
        self.modules
            .iter()
            .flat_map(|module| module.operations.iter().map(move |entry| (*module, entry)))
    }

    /// All types with their modules.
    pub fn types(&self) -> impl Iterator<Item = (&'static Module, &'static TypeEntry)> + use<> {
        self.modules
            .iter()
            .flat_map(|module| module.types.iter().map(move |entry| (*module, entry)))
    }

    /// The operations of a path with the prefix of its family: a template with any names of parameters
    /// (`/v3/catalog/products/{id}`), or a path with values in it (`/v3/catalog/products/77`); what stands before the prefix
    /// in a URL, and its query, are passed over (`https://api.bigcommerce.com/stores/abc/v3/catalog/products/77?include=images`).
    /// Of several templates that fit, those that spell out the most of it.
    #[must_use]
    pub fn find(
        &self,
        method: &Method,
        path: &str,
    ) -> Vec<(&'static Module, &'static OperationEntry)> {
        let path = below_the_store(path.split('?').next().unwrap_or(path));
        let fitting = || {
            self.operations()
                .filter(|(_, entry)| entry.spec.method == *method)
                .filter_map(|(module, entry)| Some((fits(&entry.path(), path)?, (module, entry))))
        };
        let best = fitting().map(|(spelled_out, _)| spelled_out).max();
        fitting()
            .filter(|(spelled_out, _)| Some(*spelled_out) == best)
            .map(|(_, found)| found)
            .collect()
    }
}

/// What stands behind the host of a URL, and behind the store that it names.
fn below_the_store(url: &str) -> &str {
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => url,
    };
    let behind =
        path.strip_prefix("/stores/").and_then(|rest| rest.find('/').map(|at| &rest[at..]));
    behind.unwrap_or(path)
}

/// How many segments of a template are those of the path; nothing if the path is none of the template's.
fn fits(template: &str, path: &str) -> Option<usize> {
    let is_parameter = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let mut template = template.trim_matches('/').split('/');
    let mut path = path.trim_matches('/').split('/');
    let mut spelled_out = 0;
    loop {
        match (template.next(), path.next()) {
            (None, None) => return Some(spelled_out),
            (Some(known), Some(segment)) if known == segment => spelled_out += 1,
            (Some(known), Some(segment)) if is_parameter(known) && !segment.is_empty() => {}
            _ => return None,
        }
    }
}

impl Module {
    /// A module.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        path: &'static str,
        features: &'static [&'static str],
        operations: &'static [OperationEntry],
        types: &'static [TypeEntry],
    ) -> Self {
        Self { path, features, operations, types }
    }
}

impl OperationEntry {
    /// The entry of an operation.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<O: Operation>(
        name: &'static str,
        statuses: &'static [u16],
        errors: &'static [ErrorEntry],
        body: Option<BodyEntry>,
    ) -> Self {
        Self { name, spec: O::SPEC, statuses, errors, body, success: O::Envelope::reencode }
    }

    /// The path with the prefix of its family: `/v3/catalog/products/{product_id}`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}{}", self.spec.family.prefix(), self.spec.path)
    }

    /// Decodes an answer by the status that it has, and encodes it again, envelope included. The body of a failure for which
    /// nothing is declared is any JSON.
    ///
    /// # Errors
    /// The body cannot be understood.
    pub fn reencode(&self, status: StatusCode, body: &[u8]) -> Result<Reencoded, DecodeError> {
        if status.is_success() {
            return reencoded(&answer(status, body), self.success);
        }
        match self.error(status) {
            Some(error) => error.reencode(status, body),
            None => reencoded(&answer(status, body), AnyJson::reencode),
        }
    }

    /// The declared body of a failure with this status; none where nothing is declared for it.
    #[must_use]
    pub fn error(&self, status: StatusCode) -> Option<&'static ErrorEntry> {
        let of = |status: Option<u16>| self.errors.iter().find(|entry| entry.status == status);
        of(Some(status.as_u16())).or_else(|| of(None))
    }
}

impl ErrorEntry {
    /// The entry of a declared failure; status 0 stands for all that are not listed.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: Value>(status: u16, name: &'static str) -> Self {
        let status = if status == 0 { None } else { Some(status) };
        Self { status, name, reencode: <Bare<T> as Envelope>::reencode }
    }

    /// Decodes the body of a failure as [`ApiError::body`](crate::ApiError::body) does, and encodes it again.
    ///
    /// # Errors
    /// The body cannot be understood.
    pub fn reencode(&self, status: StatusCode, body: &[u8]) -> Result<Reencoded, DecodeError> {
        reencoded(&answer(status, body), self.reencode)
    }
}

impl BodyEntry {
    /// The entry of a body.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: Value>(name: &'static str) -> Self {
        Self { name, reencode: reencoded_value::<T> }
    }

    /// Decodes the body of a request, and encodes it again.
    ///
    /// # Errors
    /// The body cannot be understood.
    pub fn reencode(&self, body: &[u8]) -> Result<Reencoded, DecodeError> {
        reencoded(&document(body), self.reencode).map_err(DecodeError::without_status)
    }
}

impl TypeEntry {
    /// The entry of a type.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: Value + PartialEq>(name: &'static str) -> Self {
        Self { name, fields: T::FIELDS, reencode: reencoded_value::<T>, same: same::<T> }
    }

    /// Decodes JSON as this type, and encodes it again.
    ///
    /// # Errors
    /// It cannot be understood.
    pub fn reencode(&self, json: &[u8]) -> Result<Reencoded, DecodeError> {
        reencoded(&document(json), self.reencode).map_err(DecodeError::without_status)
    }

    /// Whether two documents are one value of this type.
    ///
    /// # Errors
    /// One of them cannot be understood.
    pub fn same(&self, one: &[u8], other: &[u8]) -> Result<bool, DecodeError> {
        (self.same)(&document(one), &document(other)).map_err(DecodeError::without_status)
    }
}

/// Decodes JSON as a record or any other type of the crate, leniently as the client does; an error has the path of the value.
/// Of null, `""` and `[]` a record without a value is made. The whole answer of an operation stands in an
/// [envelope](crate::envelope::Envelope), which this is not for.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// # #[derive(Clone, Debug, PartialEq)]
/// # struct Product { variants: Option<Vec<i64>> }
/// # bigcommerce::record!(Product { variants });
/// let error = bigcommerce::from_slice::<Product>(br#"{"variants": [1, "x"]}"#).unwrap_err();
/// assert_eq!(error.path, "variants[1]");
/// ```
///
/// # Errors
/// It is no JSON, or cannot be understood as the type.
pub fn from_slice<T: Value>(json: &[u8]) -> Result<T, DecodeError> {
    let value = crate::envelope::value(&document(json)).map_err(DecodeError::without_status)?;
    Ok(value.unwrap_or_else(T::empty))
}

fn answer(status: StatusCode, body: &[u8]) -> Answer {
    Answer { status, headers: HeaderMap::new(), body: bytes::Bytes::copy_from_slice(body) }
}

/// JSON that is no answer.
fn document(json: &[u8]) -> Answer {
    answer(StatusCode::OK, json)
}

fn reencoded(
    answer: &Answer,
    reencode: fn(&Answer) -> Result<Json, DecodeError>,
) -> Result<Reencoded, DecodeError> {
    let (json, notes) = noted(|| reencode(answer));
    Ok(Reencoded { json: json?, notes })
}

fn same<T: Value + PartialEq>(one: &Answer, other: &Answer) -> Result<bool, DecodeError> {
    Ok(crate::envelope::value::<T>(one)? == crate::envelope::value::<T>(other)?)
}

/// Writes the entries of a module; generated code alone uses it.
///
/// For each operation its success statuses, the type of its JSON body, and the types of its failures (0: all that are not listed).
#[doc(hidden)]
#[macro_export]
macro_rules! registry {
    ($path:literal [$($feature:literal)*]
        operations { $($operation:ident [$($status:literal)*] $(($body:ty))? $({ $($code:literal $error:ty),* $(,)? })?),* $(,)? }
        types { $($type:ident),* $(,)? }
    ) => {
        #[allow(deprecated, reason = "the warning is for callers")]
        pub(crate) static MODULE: $crate::registry::Module = $crate::registry::Module::new(
            $path,
            &[$($feature),*],
            const { &[$($crate::registry::OperationEntry::new::<$operation>(
                stringify!($operation),
                &[$($status),*],
                const { &[$($($crate::registry::ErrorEntry::new::<$error>($code, stringify!($error))),*)?] },
                $crate::registry!(@body $($body)?),
            )),*] },
            const { &[$($crate::registry::TypeEntry::new::<$type>(stringify!($type))),*] },
        );
    };
    (@body) => { None };
    (@body $body:ty) => { Some($crate::registry::BodyEntry::new::<$body>(stringify!($body))) };
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn names_of_parameters_mean_nothing() {
        assert_eq!(fits("/v3/carts/{cart_id}", "/v3/carts/{cartId}"), Some(2));
        assert_eq!(fits("/v3/carts/{cart_id}", "/v3/carts/7b/"), Some(2));
    }

    #[test]
    fn a_segment_that_a_template_spells_out_is_no_parameter() {
        assert_eq!(fits("/v3/carts/settings", "/v3/carts/{id}"), None);
        assert_eq!(fits("/v3/carts/{id}", "/v3/carts"), None);
        assert_eq!(fits("/v3/carts/{id}", "/v3/carts//"), None);
    }
}
