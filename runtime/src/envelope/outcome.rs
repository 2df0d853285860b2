//! Operations with several success statuses: an enum of which the status chooses the variant.

use crate::transport::Answer;

/// A variant's status and whether the variant holds a value.
pub type OutcomeStatus = (u16, bool);

/// A row of the table that [`choose`] reads; the names of envelopes only count.
#[must_use]
pub const fn declared<const N: usize>(status: u16, _envelopes: [&'static str; N]) -> OutcomeStatus {
    (status, N > 0)
}

/// The declared status whose variant fits the answer: its own; without a body one that holds nothing; else the first.
#[must_use]
pub fn choose(answer: &Answer, declared: &[OutcomeStatus]) -> u16 {
    let own = declared.iter().find(|(status, _)| *status == answer.status.as_u16());
    let empty = declared.iter().find(|(_, holds_value)| !holds_value);
    let chosen = match own {
        Some((_, true)) if answer.is_empty() => empty.or(own),
        Some(_) => own,
        None if answer.is_empty() => empty.or(declared.first()),
        None => declared.first(),
    };
    chosen.map_or(0, |(status, _)| *status)
}

/// Makes an enum the [`Envelope`](crate::envelope::Envelope) of an operation with several success statuses.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::codegen::*;
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum SaveOutcome { Ok(i64), MultiStatus(Batch<i64>), NoContent }
/// outcome!(SaveOutcome { 200 Ok(Data<i64>), 207 MultiStatus(Batch<i64>), 204 NoContent });
///
/// assert!(!SaveOutcome::Ok(1).is_partial());
/// ```
#[macro_export]
macro_rules! outcome {
    (@binding $binding:ident $envelope:ty) => { $binding };
    ($type:ident { $($status:literal $variant:ident $(($envelope:ty))?),+ $(,)? }) => {
        impl $type {
            /// Whether this is the outcome of status 207, in which each item has a result of its own.
            #[must_use]
            pub fn is_partial(&self) -> bool {
                self.declared_status() == 207
            }

            /// The status under which the reference declares this outcome.
            #[must_use]
            pub fn declared_status(&self) -> u16 {
                match self {
                    $(Self::$variant { .. } => $status,)+
                }
            }
        }

        impl $crate::envelope::Envelope for $type {
            type Output = Self;

            fn decode(answer: &$crate::transport::Answer) -> Result<Self, $crate::DecodeError> {
                match $crate::envelope::choose(
                    answer,
                    &[$($crate::envelope::declared($status, [$(stringify!($envelope))?])),+],
                ) {
                    $($status => Ok(Self::$variant $((
                        <$envelope as $crate::envelope::Envelope>::decode(answer)?
                    ))?),)+
                    _ => Err($crate::DecodeError::undeclared(answer)),
                }
            }

            fn reencode(answer: &$crate::transport::Answer) -> Result<$crate::serde_json::Value, $crate::DecodeError> {
                match $crate::envelope::choose(
                    answer,
                    &[$($crate::envelope::declared($status, [$(stringify!($envelope))?])),+],
                ) {
                    $($status => {
                        #[allow(unused_mut, unused_assignments, reason = "an outcome may hold no value")]
                        let mut json = Ok($crate::serde_json::Value::Null);
                        $(json = <$envelope as $crate::envelope::Envelope>::reencode(answer);)?
                        json
                    })+
                    _ => Err($crate::DecodeError::undeclared(answer)),
                }
            }

            fn encode(output: &Self) -> Result<$crate::serde_json::Value, $crate::serde_json::Error> {
                match output {
                    $(Self::$variant $(($crate::outcome!(@binding value $envelope)))? => {
                        #[allow(unused_mut, unused_assignments, reason = "an outcome may hold no value")]
                        let mut json = Ok($crate::serde_json::Value::Null);
                        $(json = <$envelope as $crate::envelope::Envelope>::encode(value);)?
                        json
                    })+
                }
            }

            fn body(output: &Self) -> Result<$crate::codegen::Bytes, $crate::serde_json::Error> {
                match output {
                    $(Self::$variant $(($crate::outcome!(@binding value $envelope)))? => {
                        #[allow(unused_mut, unused_assignments, reason = "an outcome may hold no value")]
                        let mut bytes = Ok($crate::codegen::Bytes::new());
                        $(bytes = <$envelope as $crate::envelope::Envelope>::body(value);)?
                        bytes
                    })+
                }
            }

            fn status(output: &Self) -> Option<u16> {
                Some(output.declared_status())
            }
        }
    };
}
