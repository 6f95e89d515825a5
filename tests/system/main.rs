//! The tests that run whole parts of Firstline against real stores. They are one program, so that
//! it is linked once.

mod support;

mod api_access;
mod api_commands;
mod api_floor;
mod api_ownership;
mod api_partner;
mod api_reports;
mod api_streams;
mod board;
mod canary;
mod carry;
mod chaos;
mod client_lines;
mod ctl;
mod demo;
mod examples;
mod hostile;
mod january;
mod journal_cluster;
mod journal_contract;
mod journal_local;
mod journal_model;
mod journal_redis;
mod journal_tls;
mod metrics;
mod replay;
mod server;
mod switchboard;
mod traces;
mod transfer_walk;
mod twins;
mod upkeep;
mod web;
mod webhooks;
