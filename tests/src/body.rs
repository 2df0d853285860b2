//! The bytes of an answer: up to three pieces, so that a page is sent from where the listing stands in memory, and a body
//! that can break off before the length it promised.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};

#[derive(Clone, Debug, Default)]
pub(crate) struct Body {
    pieces: [Bytes; 3],
    /// Bytes that Content-Length speaks of beyond those that are sent.
    missing: u64,
    flushed: bool,
}

impl Body {
    pub(crate) fn len(&self) -> u64 {
        self.pieces.iter().map(|piece| piece.len() as u64).sum::<u64>() + self.missing
    }

    /// Sends the first half and breaks off.
    pub(crate) fn cut(&mut self) {
        let mut left = (self.len() / 2) as usize;
        self.missing += self.len() - left as u64;
        for piece in &mut self.pieces {
            piece.truncate(left);
            left -= piece.len();
        }
    }
}

impl From<[Bytes; 3]> for Body {
    fn from(pieces: [Bytes; 3]) -> Self {
        Self { pieces, ..Self::default() }
    }
}

impl From<Bytes> for Body {
    fn from(piece: Bytes) -> Self {
        [piece, Bytes::new(), Bytes::new()].into()
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(piece) = self.pieces.iter_mut().find(|piece| !piece.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(piece)))));
        }
        match (self.missing, self.flushed) {
            (0, _) => Poll::Ready(None),
            // Hyper flushes what it has when a body has to wait; after an error it drops it.
            (_, false) => {
                self.flushed = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            (_, true) => Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.len() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.len())
    }
}
