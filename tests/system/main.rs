//! The tests that run whole parts of Firstline against real stores. They are one program, so that
//! it is linked once.

mod support;

mod journal_contract;
mod journal_local;
mod journal_model;
mod journal_redis;
