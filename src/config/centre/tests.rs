//! The files that are shipped, and files with mistakes.

use super::*;
use crate::config::Origin;
use crate::domain::{Acuity, AgeGroup, Triage};

#[test]
fn the_example_is_as_it_is_told() {
    let file = CentreFile::longhua();
    assert_eq!((file.centre.as_str(), file.settings.lines), ("longhua", 30));
    let queues: Vec<_> = file.settings.queues.keys().map(QueueId::as_str).collect();
    assert_eq!(queues, ["counselling", "medical", "pharmacy"]);
    assert_eq!((file.roster.operators.len(), shifts(&file).len()), (90, 3));
    for shift in shifts(&file) {
        assert_eq!(shift.operators.len(), 30, "{}", shift.id);
    }
    assert_eq!(file.shifts().filter(|shift| shift.standby).count(), 3);
    let on_duty: BTreeSet<_> = shifts(&file).into_iter().flat_map(|it| it.operators).collect();
    assert_eq!(on_duty.len(), 90);
    assert!(file.numbering().read("12320").is_ok());
}

/// Those in which people work day by day, surge or not.
fn shifts(file: &CentreFile) -> Vec<Shift> {
    file.shifts().filter(|shift| !shift.standby).collect()
}

#[test]
fn every_shift_of_the_example_can_take_every_call() {
    let file = CentreFile::longhua();
    let has = |shift: &Shift, skill: &str| {
        let skill: SkillId = skill.parse().unwrap();
        let of_shift = file.roster.operators.iter().filter(|p| shift.operators.contains(&p.id));
        of_shift.filter(|person| person.record().profile.skills.contains_key(&skill)).count()
    };
    let skills = ["paediatrics", "obstetrics", "geriatrics", "toxicology", "psychology"];
    for shift in shifts(&file) {
        for skill in skills.into_iter().chain(["lang:cmn", "lang:yue", "lang:en", "lang:csl"]) {
            assert!(has(&shift, skill) > 0, "{skill} in the {} shift", shift.id);
        }
        assert_eq!(has(&shift, "lang:cmn"), 30);
    }
}

#[test]
fn the_old_and_the_young_come_first() {
    let table = CentreFile::longhua().settings.triage;
    let acuity = |complaint: &str, age_group, flag: &str| {
        let red_flags = flag.parse().into_iter().collect();
        table.acuity(&Triage {
            stated: None,
            complaint: complaint.parse().ok(),
            red_flags,
            age_group,
        })
    };
    assert_eq!(acuity("fever", AgeGroup::Infant, ""), Acuity::VeryUrgent);
    assert_eq!(acuity("fever", AgeGroup::Senior, ""), Acuity::Urgent);
    assert_eq!(acuity("fever", AgeGroup::Adult, ""), Acuity::Standard);
    assert_eq!(acuity("fever", AgeGroup::Infant, "febrile_convulsion"), Acuity::Immediate);
    assert_eq!(acuity("medicine", AgeGroup::Senior, ""), Acuity::NotUrgent);
    assert_eq!(acuity("", AgeGroup::Senior, ""), Acuity::Urgent);
}

#[test]
fn the_example_and_its_twin_know_one_another() {
    let (longhua, guangming) = (CentreFile::longhua(), CentreFile::guangming());
    assert_eq!((guangming.roster.operators.len(), guangming.shifts().count()), (15, 3));
    for (one, other) in [(&longhua, &guangming), (&guangming, &longhua)] {
        assert_eq!(one.settings.mistakes(), Vec::<String>::new());
        let overflow = &one.settings.exchange.overflow;
        let twin = one.settings.partners[&overflow.twins[0]].twin.as_ref().unwrap();
        assert_eq!(twin.centre, other.centre);
        let needs: Vec<_> = one.settings.partners[&overflow.twins[0]].needs.iter().collect();
        let queues: Vec<_> = other.settings.queues.keys().map(QueueId::as_str).collect();
        assert!(needs.iter().all(|need| queues.contains(&need.as_str())));
    }
}

#[test]
fn the_bank_serves_in_the_order_of_arrival_but_for_its_own_rule() {
    let settings = CentreFile::bank().settings;
    let credit = settings.targets.of(Acuity::Standard) - settings.targets.of(Acuity::Urgent);
    assert_eq!(credit.as_secs(), 90);
    assert_eq!((settings.queues.len(), settings.rings.len()), (1, 0));
    let plain = Triage { complaint: "PS".parse().ok(), ..Triage::default() };
    assert_eq!(settings.triage.acuity(&plain), Acuity::Standard);
}

/// The example with one text replaced by another.
fn changed(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(LONGHUA.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

fn check(changes: &[(&str, &str)], expected: &[&str]) {
    let text = changed(changes);
    let found = CentreFile::read(&text).unwrap_err();
    let line = |mistake: &crate::config::Mistake| format!("{}: {}", mistake.key, mistake.what);
    let lines: Vec<_> = found.0.iter().map(line).collect();
    assert_eq!(lines.len(), expected.len(), "{lines:#?}");
    for (line, start) in lines.iter().zip(expected) {
        assert!(line.starts_with(start), "{line}\nshould begin with\n{start}");
    }
    for mistake in &found.0 {
        assert!(matches!(mistake.origin, Origin::Line(_)), "{mistake}");
    }
}

#[test]
fn every_mistake_is_reported_at_once_with_its_key_and_the_fix() {
    check(
        &[
            ("region = \"CN\"", "region = \"China\""),
            ("zone = \"Asia/Shanghai\"", "zone = \"Shanghai\""),
            ("lines = 30", "lines = 0\ntelephones = 4"),
            ("answer_share = 0.8", "answer_share = 80.0"),
            ("acuity = \"urgent\"", "acuity = \"quick\""),
            ("after = \"15s\"", "after = 15"),
            ("id = \"op-003\", ", ""),
            ("paediatrics = 4", "paediatrics = 40"),
            ("id = \"op-009\"", "id = \"op-008\""),
            ("id = \"op-011\"", "id = \"op 11\""),
            ("from = \"06:00\"\n", ""),
        ],
        &[
            "numbers.region: `China` is no region",
            "settings.zone: cannot be used: \"Shanghai\" is no IANA time zone",
            "settings.lines: 0 would hold no call",
            "settings.telephones: is unknown here, expected one of",
            "settings.queues.medical.answer_share: write a share between 0 and 1",
            "settings.triage.rules.1.acuity: cannot be used: unknown variant `quick`",
            "settings.rings.0.after: cannot be used: ",
            "roster.operators.0.skills.paediatrics: of op-001 has level 40; levels go from 1 to 9",
            "roster.operators.2.id: is missing; in the example it is \"op-001\"",
            "roster.operators.8.id: is op-008, as that of operators.7 is",
            "roster.operators.10.id: cannot be used: an id has 1 to 64 characters",
            "roster.shifts.early.from: is missing; in the example it is \"06:00\"",
            "roster.shifts.early.operators: names op-003, who is not among the operators",
            "roster.shifts.early.operators: names op-009, who is not among the operators",
            "roster.shifts.early.operators: names op-011, who is not among the operators",
        ],
    );
}

#[test]
fn nobody_works_twice_at_once_or_for_nothing() {
    check(
        &[
            (
                "to = \"14:00\"\noperators = [",
                "to = \"14:00\"\noperators = [\n\"op-031\", \"op-099\",",
            ),
            ("to = \"22:00\"", "to = \"22:30\""),
            ("from = \"14:00\"", "from = \"13:00\""),
            ("licence = \"pharmacist\"", "licence = \"plumber\""),
            ("queues = [\"counselling\"]", "queues = [\"kitchen\"]"),
            ("\"en\", \"ja\"]", "\"English please\"]"),
        ],
        &[
            "roster.operators.10.languages: of op-011 has \"English please\", which is no BCP 47",
            "roster.operators.24.licence: of op-025 is plumber, which no queue",
            "roster.operators.29.queues: of op-030 names kitchen, which is not among",
            "roster.shifts.early.operators: names op-099",
            "roster.shifts.late.operators: has op-031 on duty twice at once: shift early overlaps",
            "roster.shifts.standby-early.operators: has op-051 on duty twice at once: shift late",
            "roster.shifts.standby-night.operators: has op-041 on duty twice at once: shift late",
        ],
    );
}

#[test]
fn a_file_that_is_nothing_at_all() {
    assert!(CentreFile::read("").is_err());
    let mistakes = CentreFile::read("centre = \"x\"\ncentre = [").unwrap_err();
    assert!(mistakes.to_string().contains("line 2"), "{mistakes}");
}

#[test]
fn names_are_not_shown() {
    let person = CentreFile::longhua().roster.operators.remove(0);
    let name = person.name.clone().unwrap().0;
    assert!(!format!("{person:?}").contains(&name));
}
