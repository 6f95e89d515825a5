//! The switchboard: what holds whatever the journal, the other nodes and the clock do.

mod damage;
mod deadlines;
mod faults;
mod keys;
mod losses;
mod marks;
mod nodes;
mod overload;
mod random;
mod stand_in;
mod watching;
