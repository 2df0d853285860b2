//! What stands where in a document, as far as references go: which values may be references, and which section of the
//! components has what they lead to. By the same tables as the reduction; data that looks like a reference is none.

use crate::reduce::{Keep, Role};

/// What stands at a place.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Of(Role),
    /// A list, or names, of values of a role.
    Each(Role),
    Examples,
    Example,
    /// Schemas by the values of a tag.
    Discriminator,
    Mapping,
    /// A schema that such a tag names.
    Mapped,
    /// What no reference stands in.
    Data,
}

impl Part {
    /// What stands below it under a key or an index.
    pub(crate) fn child(self, key: &str) -> Self {
        match self {
            Self::Of(role) => of_role(role, key),
            Self::Each(role) => Self::Of(role),
            Self::Examples => Self::Example,
            Self::Discriminator if key == "mapping" => Self::Mapping,
            Self::Mapping => Self::Mapped,
            Self::Discriminator | Self::Mapped | Self::Example | Self::Data => Self::Data,
        }
    }

    /// Whether an object here may be a reference.
    pub(crate) fn may_refer(self) -> bool {
        matches!(self, Self::Of(_) | Self::Example)
    }

    /// The section of the components for what is used here; `None` where OpenAPI has none.
    pub(crate) fn section(self) -> Option<&'static str> {
        match self {
            Self::Of(Role::Schema) => Some("schemas"),
            Self::Of(Role::Response) => Some("responses"),
            Self::Of(Role::Parameter) => Some("parameters"),
            Self::Of(Role::RequestBody) => Some("requestBodies"),
            Self::Of(Role::Header) => Some("headers"),
            Self::Of(Role::SecurityScheme) => Some("securitySchemes"),
            Self::Of(Role::Callback) => Some("callbacks"),
            Self::Example => Some("examples"),
            _ => None,
        }
    }
}

fn of_role(role: Role, key: &str) -> Part {
    let Some(keywords) = role.keywords() else {
        return Part::Of(Role::PathItem);
    };
    match (role, key) {
        (Role::MediaType | Role::Parameter | Role::Header | Role::Components, "examples") => {
            return Part::Examples;
        }
        (Role::Schema, "discriminator") => return Part::Discriminator,
        _ => {}
    }
    match keywords.iter().find(|(known, _)| *known == key) {
        Some((_, Keep::One(role))) => Part::Of(*role),
        Some((_, Keep::List(role) | Keep::Names(role))) => Part::Each(*role),
        _ => Part::Data,
    }
}
