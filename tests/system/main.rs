//! The tests that run whole parts of Firstline against real stores. They are one program, so that
//! it is linked once.

mod support;

mod api_access;
mod api_commands;
mod api_streams;
mod canary;
mod journal_contract;
mod journal_local;
mod journal_model;
mod journal_redis;
mod server;
