//! Who calls: the header of Basic authentication, and the check of user name and password.

use std::fmt;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, PAD};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use secrecy::{ExposeSecret, SecretString};
use subtle::{Choice, ConstantTimeEq};

use super::{ProviderError, Refusal};

/// Base64 with or without padding: the caller is known by its password, not by this.
const BASE64: GeneralPurpose =
    GeneralPurpose::new(&STANDARD, PAD.with_decode_padding_mode(DecodePaddingMode::Indifferent));

/// The header with which BigCommerce says for which store it calls.
const STORE_HASH: &str = "X-Bc-Store-Hash";

/// What a caller presented: a user name and a password, which each merchant sets in the connection to the app.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The user name.
    pub user: String,
    /// The store for which BigCommerce calls, by the header `X-Bc-Store-Hash`, where there is one. Nothing proves it but the
    /// password: check that it is this store's.
    pub store_hash: Option<String>,
    password: SecretString,
}

impl Credentials {
    /// The password, to be held against a hash of it.
    #[must_use]
    pub fn password(&self) -> &str {
        self.password.expose_secret()
    }

    /// Whether user name and password are these, compared in a time that does not depend on where they differ. Nobody has an
    /// empty password.
    #[must_use]
    pub fn are(&self, user: &str, password: &str) -> bool {
        let equal = |a: &str, b: &str| a.as_bytes().ct_eq(b.as_bytes());
        let is_set = Choice::from(u8::from(!password.is_empty()));
        (equal(&self.user, user) & equal(self.password(), password) & is_set).into()
    }

    pub(super) fn read(headers: &HeaderMap) -> Result<Self, Refusal> {
        let mut stated = headers.get_all(AUTHORIZATION).iter();
        let header = match (stated.next(), stated.next()) {
            (None, _) => return Err(Refusal::NoCredentials),
            (Some(sole), None) => sole.to_str().ok(),
            (Some(_), Some(_)) => None,
        };
        let (user, password) =
            header.and_then(user_and_password).ok_or(Refusal::UnreadableCredentials)?;
        Ok(Self { user, password, store_hash: store_hash(headers).map(str::to_owned) })
    }

    /// The header `Authorization` of a user name and a password, for tests that call a service.
    ///
    /// ```
    /// # use bigcommerce_runtime as bigcommerce;
    /// use bigcommerce::provider::Credentials;
    ///
    /// assert_eq!(Credentials::header("user", "password"), "Basic dXNlcjpwYXNzd29yZA==");
    /// ```
    #[must_use]
    pub fn header(user: &str, password: &str) -> String {
        format!("Basic {}", BASE64.encode(format!("{user}:{password}")))
    }
}

/// The store for which BigCommerce calls.
pub(super) fn store_hash(headers: &HeaderMap) -> Option<&str> {
    headers.get(STORE_HASH)?.to_str().ok()
}

/// `Basic dXNlcjpwYXNzd29yZA==`, whose scheme is written in any case.
fn user_and_password(header: &str) -> Option<(String, SecretString)> {
    let (scheme, encoded) = header.trim().split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(BASE64.decode(encoded.trim()).ok()?).ok()?;
    let (user, password) = text.split_once(':')?;
    Some((user.to_owned(), password.into()))
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("user", &self.user)
            .field("store_hash", &self.store_hash)
            .finish_non_exhaustive()
    }
}

/// Says whose calls are taken. A function of [`Credentials`] is one, for an app with many stores:
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::provider::{Authenticate, Credentials, ProviderError};
///
/// # async fn connection_of(_: &str) -> Result<Option<(String, String)>, std::io::Error> { Ok(None) }
/// async fn of_the_store(presented: Credentials) -> Result<bool, ProviderError> {
///     let Some(store) = &presented.store_hash else { return Ok(false) };
///     let connection = connection_of(store).await.map_err(ProviderError::failure)?;
///     Ok(connection.is_some_and(|(user, password)| presented.are(&user, &password)))
/// }
///
/// fn takes(_: impl Authenticate) {}
/// takes(of_the_store);
///
/// // With what it needs: the function runs often, so each run has a copy.
/// # use std::{collections::HashMap, sync::Arc};
/// let passwords: Arc<HashMap<String, String>> = Arc::default();
/// takes(move |presented: Credentials| {
///     let passwords = Arc::clone(&passwords);
///     async move {
///         let password = presented.store_hash.as_ref().and_then(|store| passwords.get(store));
///         Ok(password.is_some_and(|password| presented.are("bigcommerce", password)))
///     }
/// });
/// ```
pub trait Authenticate: Send + Sync + 'static {
    /// Whether a call with these credentials is taken.
    ///
    /// An error is answered as it is: what cannot be checked is a [`ProviderError::failure`], since after a 401 BigCommerce tells
    /// the merchant that the password is wrong.
    fn allows(
        &self,
        presented: Credentials,
    ) -> impl Future<Output = Result<bool, ProviderError>> + Send;
}

impl<F, Checked> Authenticate for F
where
    F: Fn(Credentials) -> Checked + Send + Sync + 'static,
    Checked: Future<Output = Result<bool, ProviderError>> + Send,
{
    fn allows(
        &self,
        presented: Credentials,
    ) -> impl Future<Output = Result<bool, ProviderError>> + Send {
        self(presented)
    }
}

/// One user name and one password, whatever the store.
#[derive(Clone)]
pub struct Basic {
    user: String,
    password: SecretString,
}

impl Basic {
    /// Takes calls of this user; with an empty password nobody's.
    #[must_use]
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self { user: user.into(), password: password.into().into() }
    }
}

impl Authenticate for Basic {
    async fn allows(&self, presented: Credentials) -> Result<bool, ProviderError> {
        Ok(presented.are(&self.user, self.password.expose_secret()))
    }
}

impl fmt::Debug for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Basic").field("user", &self.user).finish_non_exhaustive()
    }
}
