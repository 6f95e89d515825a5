//! Rules are broken on purpose.
