//! Which partner can help: open now, near enough, taking the need, with room.

use std::cmp::Reverse;

use super::Centre;
use super::turn::Turn;
use crate::domain::{Code, DistrictId, Partner, PartnerId, Refusal, Timestamp};

/// A partner to whom a caller can be proposed now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerChoice {
    /// Who.
    pub partner: PartnerId,
    /// How far it is from the caller's area, in metres.
    pub distance: u32,
    /// Whether it speaks the caller's language, as far as both are known.
    pub speaks: bool,
    /// How many more transfers it can have open.
    pub room: u32,
    /// When it closes, or when to look again.
    pub closes_at: Timestamp,
}

impl Centre {
    /// The partners who are open, cover the area, take the need and have room: the nearest first,
    /// then who speaks the language, then who has most room.
    pub fn partners_for(
        &self,
        need: &Code,
        district: Option<&DistrictId>,
        language: Option<&Code>,
        at: Timestamp,
    ) -> Vec<PartnerChoice> {
        let Some(settings) = self.settings() else { return Vec::new() };
        let choice = |(id, partner): (&PartnerId, &Partner)| {
            let duty = partner.duty(&settings.zone, at);
            let room = self.room_with(id, partner);
            (takes(partner, need) && duty.on && room > 0).then_some(())?;
            Some(PartnerChoice {
                partner: id.clone(),
                distance: partner.distance(district)?,
                speaks: language.is_none_or(|language| partner.speaks(language)),
                room,
                closes_at: duty.until,
            })
        };
        let mut choices: Vec<_> = settings.partners.iter().filter_map(choice).collect();
        // The partners come sorted by id, and the sort is stable.
        choices.sort_by_key(|choice| (choice.distance, !choice.speaks, Reverse(choice.room)));
        choices
    }

    /// How many more transfers a partner can have open.
    fn room_with(&self, id: &PartnerId, partner: &Partner) -> u32 {
        let open = u32::try_from(self.open_with(id)).unwrap_or(u32::MAX);
        partner.capacity.saturating_sub(open)
    }
}

/// A twin for which no needs are listed is asked about any queue: it is a centre like ours.
fn takes(partner: &Partner, need: &Code) -> bool {
    partner.needs.contains(need) || (partner.needs.is_empty() && partner.twin.is_some())
}

/// A partner of the settings.
pub(super) fn known<'a>(turn: &'a Turn<'_>, id: &PartnerId) -> Result<&'a Partner, Refusal> {
    turn.settings.partners.get(id).ok_or_else(|| Refusal::UnknownPartner(id.clone()))
}

/// Whether a caller who has passed through so many organisations, this one among them, can be
/// proposed to a partner now.
pub(super) fn may_take(
    turn: &Turn<'_>,
    id: &PartnerId,
    need: &Code,
    district: Option<&DistrictId>,
    hops: usize,
) -> Result<(), Refusal> {
    let partner = known(turn, id)?;
    if !takes(partner, need) {
        return Err(Refusal::PartnerDoesNotTake(id.clone(), need.clone()));
    }
    if partner.distance(district).is_none() {
        return Err(Refusal::PartnerElsewhere(id.clone()));
    }
    let duty = partner.duty(&turn.settings.zone, turn.now);
    if !duty.on {
        // `until` may only say when to look again.
        let opens = partner.duty(&turn.settings.zone, duty.until).on;
        let reopens_at = Some(duty.until).filter(|_| opens);
        return Err(Refusal::PartnerClosed { partner: id.clone(), reopens_at });
    }
    if turn.centre.room_with(id, partner) == 0 {
        return Err(Refusal::PartnerFull(id.clone()));
    }
    hops_left(turn, hops)
}

/// Whoever came through as many organisations as are allowed is passed on no further.
pub(super) fn hops_left(turn: &Turn<'_>, hops: usize) -> Result<(), Refusal> {
    let max = turn.settings.exchange.hops_max as usize;
    if hops > max { Err(Refusal::TooManyHops { hops }) } else { Ok(()) }
}
