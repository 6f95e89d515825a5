//! Days, laws and formulas.

mod days;
mod floors;
mod formulas;
mod laws;
mod moves;
mod witnesses;
