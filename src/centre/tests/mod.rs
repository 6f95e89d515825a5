//! What each verb does, told as stories.

mod callbacks;
mod calls;
mod cases;
mod consults;
mod desks;
mod exchange;
mod glare;
mod nights;
mod offers;
mod owed;
mod owners;
mod promises;
mod requests;
mod roster;
mod sabotage;
mod story;
mod words;
