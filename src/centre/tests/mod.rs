//! What each verb does, told as stories.

mod calls;
mod cases;
mod desks;
mod nights;
mod offers;
mod requests;
mod roster;
mod sabotage;
mod story;
