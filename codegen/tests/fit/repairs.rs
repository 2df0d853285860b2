//! What cannot be bound as it is stated.
