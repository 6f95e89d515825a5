//! The roster.

use super::view::{self, moment, plain, yes};
use super::{PAGE_SIZE, Shell, Shown, all_pages};
use crate::client::{CallError, written};
use crate::rpc::api;

#[derive(Debug, clap::Args)]
pub(super) struct OnDutyArgs {
    /// When, such as 2026-11-22T03:00:00+08:00. Now if not given.
    #[arg(long, value_name = "TIME")]
    at: Option<jiff::Timestamp>,
}

impl Shell {
    pub(super) async fn shifts(&self) -> Shown {
        let shifts = all_pages(|page_token| {
            let request = api::ListShiftsRequest { page_size: PAGE_SIZE, page_token };
            let mut roster = self.connection.roster();
            async move {
                let answer = roster.list_shifts(request).await?.into_inner();
                Ok((answer.shifts, answer.next_page_token, answer.version))
            }
        });
        let (shifts, version) = shifts.await?;
        let answer = api::ListShiftsResponse { shifts, next_page_token: String::new(), version };
        Ok(self.format.show(&answer, |answer| shift_table(&answer.shifts)))
    }

    pub(super) async fn on_duty(&self, args: OnDutyArgs) -> Shown {
        let request = api::WhoIsOnDutyRequest { at: args.at.map(|at| written(at.into())) };
        let answer = self.connection.roster().who_is_on_duty(request).await;
        let answer = answer.map_err(CallError::from)?.into_inner();
        Ok(self.format.show(&answer, on_duty_table))
    }
}

fn shift_table(shifts: &[api::Shift]) -> String {
    let columns = ["shift", "days", "from", "to", "first day", "last day", "standby", "operators"];
    let row = |shift: &api::Shift| {
        let days: Vec<String> = shift.days().map(day).collect();
        [
            shift.shift_id.clone(),
            if days.is_empty() { "every day".to_owned() } else { days.join(" ") },
            shift.from.clone(),
            shift.to.clone(),
            shift.first_day.clone(),
            shift.last_day.clone(),
            yes(shift.standby),
            shift.operator_ids.join(" "),
        ]
    };
    view::table(columns, shifts.iter().map(row), "There are no shifts.")
}

fn day(day: api::Weekday) -> String {
    plain(day.as_str_name(), "WEEKDAY_").chars().take(3).collect()
}

fn on_duty_table(answer: &api::WhoIsOnDutyResponse) -> String {
    let row = |duty: &api::OnDuty| {
        let surge = duty.standby.then(|| "(surge)".to_owned());
        let shifts: Vec<String> = duty.shift_ids.iter().cloned().chain(surge).collect();
        let shifts = shifts.join(", ");
        [duty.operator_id.clone(), shifts, moment(&duty.until), yes(duty.signed_in)]
    };
    let columns = ["operator", "shift", "until", "signed in"];
    let none = format!("At {} nobody is on duty.", moment(&answer.at));
    view::table(columns, answer.on_duty.iter().map(row), &none)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shifts_and_duty() {
        let mut shift = api::Shift {
            shift_id: "night".to_owned(),
            from: "22:00".to_owned(),
            to: "06:00".to_owned(),
            operator_ids: vec!["S01".to_owned(), "S02".to_owned()],
            ..api::Shift::default()
        };
        let every_day = shift_table(std::slice::from_ref(&shift));
        assert!(every_day.contains("every day"), "{every_day}");
        shift.days = vec![api::Weekday::Saturday.into(), api::Weekday::Sunday.into()];
        assert!(shift_table(&[shift]).contains("sat sun"));

        let nobody = api::WhoIsOnDutyResponse::default();
        assert_eq!(on_duty_table(&nobody), "At  nobody is on duty.");
    }
}
