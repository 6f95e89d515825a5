//! What others would use.

pub mod bullmq;
pub mod by_hand;
