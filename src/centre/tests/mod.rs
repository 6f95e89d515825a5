//! What each verb does, told as stories.

mod callbacks;
mod calls;
mod cases;
mod desks;
mod nights;
mod offers;
mod owed;
mod promises;
mod requests;
mod roster;
mod sabotage;
mod story;
