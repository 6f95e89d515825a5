//! The edge: who is calling, what it means, what went wrong.

pub mod keyfile;
pub mod phone;
pub mod seal;
