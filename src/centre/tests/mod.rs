//! What each verb does, told as stories.

mod calls;
mod cases;
mod consults;
mod desks;
mod nights;
mod offers;
mod owners;
mod requests;
mod roster;
mod sabotage;
mod story;
mod words;
