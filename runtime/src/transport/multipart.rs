//! Multipart forms as bytes, RFC 7578, for transports whose library has none.
//!
//! By hand, since ureq's own is outside its promise of stability and leaves quotes in names as they are.

use bytes::BufMut;
use http::HeaderValue;
use mime_guess::mime::Mime;

use super::{Part, TransportError, TransportErrorKind};

/// A form with its fields one after the other.
pub(super) struct Encoded {
    /// The media type, with the boundary.
    pub(super) content_type: HeaderValue,
    /// The body.
    pub(super) bytes: Vec<u8>,
}

/// The form of these fields.
///
/// # Errors
/// A file's media type is none.
pub(super) fn encoded(parts: &[Part]) -> Result<Encoded, TransportError> {
    let boundary = format!("{:032x}", fastrand::u128(..));
    let mut bytes = Vec::with_capacity(parts.iter().map(|part| content(part).len() + 256).sum());
    for part in parts {
        bytes.put_slice(format!("--{boundary}\r\n{}\r\n\r\n", head(part)?).as_bytes());
        bytes.put_slice(content(part));
        bytes.put_slice(b"\r\n");
    }
    bytes.put_slice(format!("--{boundary}--\r\n").as_bytes());
    let content_type = format!("multipart/form-data; boundary={boundary}");
    Ok(Encoded { content_type: content_type.parse().map_err(refused)?, bytes })
}

fn content(part: &Part) -> &[u8] {
    match part {
        Part::Text { value, .. } => value.as_bytes(),
        Part::File { file, .. } => &file.bytes,
    }
}

fn head(part: &Part) -> Result<String, TransportError> {
    Ok(match part {
        Part::Text { name, .. } => {
            format!("Content-Disposition: form-data; name=\"{}\"", quoted(name))
        }
        Part::File { name, file } => {
            let media_type: Mime = file.content_type.parse().map_err(refused)?;
            format!(
                "Content-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {media_type}",
                quoted(name),
                quoted(&file.name)
            )
        }
    })
}

/// A name between quotes as browsers write it: UTF-8, and three characters percent-encoded.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn refused(error: impl std::error::Error + Send + Sync + 'static) -> TransportError {
    TransportError::new(TransportErrorKind::Request, error)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::File;

    fn text_of(parts: &[Part]) -> String {
        let form = encoded(parts).unwrap();
        let boundary = form.content_type.to_str().unwrap().split_once("boundary=").unwrap().1;
        String::from_utf8(form.bytes).unwrap().replace(boundary, "B")
    }

    fn text(name: &str, value: &str) -> Part {
        Part::Text { name: name.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn fields_stand_between_boundaries() {
        let file = File::new("mug.png", "PNG");
        let parts = [text("name", "Mug"), Part::File { name: "image".to_owned(), file }];
        assert_eq!(
            text_of(&parts),
            "--B\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nMug\r\n\
             --B\r\nContent-Disposition: form-data; name=\"image\"; filename=\"mug.png\"\r\n\
             Content-Type: image/png\r\n\r\nPNG\r\n--B--\r\n"
        );
    }

    #[test]
    fn a_name_cannot_end_its_quotes_or_its_line() {
        let text = text_of(&[text("a\"; x=\"\r\nb ü", "")]);
        assert!(text.contains("; name=\"a%22; x=%22%0D%0Ab ü\"\r\n"), "{text}");
    }

    #[test]
    fn a_form_without_fields_is_its_last_boundary() {
        assert_eq!(text_of(&[]), "--B--\r\n");
    }

    #[test]
    fn boundaries_differ() {
        assert_ne!(encoded(&[]).unwrap().content_type, encoded(&[]).unwrap().content_type);
    }
}
