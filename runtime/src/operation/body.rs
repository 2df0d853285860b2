//! Bodies of requests: bytes with a content type, forms, and files to upload.

use std::fmt;
use std::path::Path;

use bytes::Bytes;

use super::parts::percent_encoded;
use super::{BuildError, QueryValue};

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Body {
    /// None.
    #[default]
    Empty,
    /// Bytes of one media type.
    Bytes {
        /// The value of the Content-Type header.
        content_type: String,
        /// The bytes.
        bytes: Bytes,
    },
    /// The fields of a multipart form, whose encoding is the transport's.
    Multipart(Vec<Part>),
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// A text.
    Text {
        /// The field's name.
        name: String,
        /// Its text.
        value: String,
    },
    /// A file.
    File {
        /// The field's name.
        name: String,
        /// Its content.
        file: File,
    },
}

/// A file to upload.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// The name that the server is told.
    pub name: String,
    /// The media type.
    pub content_type: String,
    /// The content.
    pub bytes: Bytes,
}

impl File {
    /// A file of these bytes; the media type is guessed from the name's extension.
    ///
    /// ```
    /// # use bigcommerce_runtime as bigcommerce;
    /// let file = bigcommerce::File::new("mug.png", vec![0x89, b'P', b'N', b'G']);
    /// assert_eq!(file.content_type, "image/png");
    /// ```
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let name = name.into();
        let content_type = mime_guess::from_path(&name).first_or_octet_stream().to_string();
        Self { name, content_type, bytes: bytes.into() }
    }

    /// A file of the file system, read now and at once.
    ///
    /// # Errors
    /// Those of [`std::fs::read`].
    pub fn read(path: impl AsRef<Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        let name =
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::new(name, std::fs::read(path)?))
    }

    /// The same file with another media type.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// The fields of a form, urlencoded or multipart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    parts: Vec<Part>,
}

impl Form {
    /// A form without fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a text field, in place of an earlier value.
    pub fn text(&mut self, name: &str, value: impl QueryValue) {
        self.set(name, Part::Text { name: name.to_owned(), value: value.query_value() });
    }

    /// Sets a file, in place of an earlier one.
    pub fn file(&mut self, name: &str, file: File) {
        self.set(name, Part::File { name: name.to_owned(), file });
    }

    /// The fields in the order in which they were set first.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    fn set(&mut self, field: &str, part: Part) {
        let place = self.parts.iter_mut().find(|known| match known {
            Part::Text { name, .. } | Part::File { name, .. } => name == field,
        });
        match place {
            Some(known) => *known = part,
            None => self.parts.push(part),
        }
    }

    pub(super) fn urlencoded(&self) -> Result<String, BuildError> {
        let pairs = self.parts.iter().map(|part| match part {
            Part::Text { name, value } => {
                Ok(format!("{}={}", percent_encoded(name), percent_encoded(value)))
            }
            Part::File { name, .. } => Err(BuildError::FileInForm { name: name.clone() }),
        });
        Ok(pairs.collect::<Result<Vec<_>, _>>()?.join("&"))
    }
}
