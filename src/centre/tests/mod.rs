//! What each verb does, told as stories.

mod callback_laws;
mod callbacks;
mod calls;
mod cases;
mod consults;
mod desks;
mod exchange;
mod floor;
mod glare;
mod holds;
mod inbound;
mod nights;
mod offers;
mod owed;
mod owners;
mod priorities;
mod promises;
mod requests;
mod roster;
mod sabotage;
mod snapshots;
mod story;
mod surges;
mod transfers;
mod waits;
mod words;
